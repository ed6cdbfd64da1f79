import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { contract } from '@roviec/contract'

/** The contract as OpenAPI 3.1. */
export const openApiDocument = () =>
  new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(contract, {
    info: { title: 'Rõ Việc', version: '0.1.0', description: 'Văn bản, nhiệm vụ, chỉ tiêu của một xã.' },
    servers: [{ url: '/api' }],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'roviec.session_token' } },
    },
    security: [{ session: [] }],
  })
