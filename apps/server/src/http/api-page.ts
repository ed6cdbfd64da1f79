import { html } from 'hono/html'

interface Operation {
  summary?: string
  tags?: string[]
  parameters?: { name: string; in: string; required?: boolean; schema?: unknown }[]
  requestBody?: { content?: Record<string, { schema?: unknown }> }
  responses?: Record<string, { content?: Record<string, { schema?: unknown }> }>
}

const json = (value: unknown): string => JSON.stringify(value, null, 2)

/** A page to browse the OpenAPI document with: no script, nothing from outside. */
export function apiPage(document: { info: { title: string; version: string }; paths?: object }) {
  const operations = Object.entries((document.paths ?? {}) as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  const groups = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? 'other')
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title} API ${document.info.version}</title>
        <style>
          :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
          body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
          summary { cursor: pointer; padding: 0.4rem 0; }
          code { font-weight: 600; }
          .method { display: inline-block; min-width: 4.5rem; font-weight: 700; }
          pre { overflow: auto; padding: 0.75rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 6px; font-size: 0.85rem; }
        </style>
      </head>
      <body>
        <h1>${document.info.title} API ${document.info.version}</h1>
        <p>OpenAPI 3.1: <a href="/api/openapi.json">/api/openapi.json</a></p>
        ${[...groups].map(
          ([group, members]) =>
            html`<section>
              <h2>${group}</h2>
              ${members.map(
                ({ path, method, operation }) =>
                  html`<details>
                    <summary><span class="method">${method}</span> <code>/api${path}</code> ${operation.summary ?? ''}</summary>
                    ${operation.parameters?.length ? html`<h3>Parameters</h3><pre tabindex="0">${json(operation.parameters)}</pre>` : ''}
                    ${operation.requestBody ? html`<h3>Request</h3><pre tabindex="0">${json(operation.requestBody.content)}</pre>` : ''}
                    <h3>Response</h3>
                    <pre tabindex="0">${json(operation.responses)}</pre>
                  </details>`,
              )}
            </section>`,
        )}
      </body>
    </html>`
}
