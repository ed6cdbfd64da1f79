/** Addresses of better-auth at which a signed-in person changes the own account, and what the audit calls it. */
export const accountChanges: Record<string, string> = {
  '/change-password': 'account.passwordChanged',
  '/two-factor/verify-totp': 'account.secondFactorOn',
  '/two-factor/disable': 'account.secondFactorOff',
  '/two-factor/generate-backup-codes': 'account.backupCodesRenewed',
  '/passkey/verify-registration': 'account.passkeyAdded',
  '/passkey/delete-passkey': 'account.passkeyRemoved',
}
