import { chooseLanguage } from '../../i18n/choose-language.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Language } from '../../i18n/words.ts'
import { OneOf } from '../../ui/one-of.tsx'
import { type Preferences, setPreferences, usePreferences } from '../preferences.ts'
import styles from './screen-choices.module.css'

/** How the screens look on this device. */
export function ScreenChoices() {
  const { t } = useWords()
  const { language, scheme, textSize, density } = usePreferences()
  return (
    <div className={styles.choices}>
      <OneOf<Language>
        title={t('user.language')}
        chosen={language}
        choices={{ vi: t('language.vi'), en: t('language.en') }}
        onChoose={value => void chooseLanguage(value)}
      />
      <OneOf<Preferences['scheme']>
        title={t('user.scheme')}
        chosen={scheme}
        choices={{ auto: t('scheme.auto'), light: t('scheme.light'), dark: t('scheme.dark') }}
        onChoose={value => setPreferences({ scheme: value })}
      />
      <OneOf<Preferences['textSize']>
        title={t('user.textSize')}
        chosen={textSize}
        choices={{ normal: t('user.normalText'), large: t('user.largeText') }}
        onChoose={value => setPreferences({ textSize: value })}
      />
      <OneOf<Preferences['density']>
        title={t('user.density')}
        chosen={density}
        choices={{ comfortable: t('user.comfortable'), compact: t('user.compact') }}
        onChoose={value => setPreferences({ density: value })}
      />
    </div>
  )
}
