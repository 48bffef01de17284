import type { Answer, Content, Description, Operation, Parameter } from './description.ts'
import { html, joined, type Html } from './html.ts'
import { members, remark, typeWords } from './type-words.ts'

interface Route {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

/** The description of the API as a page for people: the routes by resource, then the shapes they speak in. */
export function docsPage({ info, paths, components }: Description): string {
  const groups = byResource(routesOf(paths))
  const shapes = Object.entries(components.schemas).sort(([a], [b]) => (a < b ? -1 : 1))
  const { markup } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${info.title}: the API</title>
        <link rel="stylesheet" href="/v1/docs.css" />
      </head>
      <body>
        <header>
          <h1>${info.title}: the API</h1>
          <p>
            ${info.description} Version ${info.version}; for programs:
            <a href="/v1/openapi.json">/v1/openapi.json</a>.
          </p>
          <p>
            Lists give <code>items</code> and, where there is more, <code>next</code>: give it as
            <code>after</code>. A fault is <code>application/problem+json</code> (RFC 9457), its
            <code>type</code> is stable. What is read has an <code>ETag</code>; who changes it sends
            that as <code>If-Match</code>. A POST with an <code>Idempotency-Key</code> is done once.
          </p>
          <nav aria-label="Resources">
            ${[...groups.keys()].map(groupLink)}<a href="#shapes">shapes</a>
          </nav>
        </header>
        <main>
          ${[...groups].map(([name, routes]) => group(name, routes))}
          <section id="shapes">
            <h2>Shapes</h2>
            ${shapes.map(
              ([name, schema]) =>
                html`<article id="${name}">
                  <h3>${name}</h3>
                  ${schema.properties === undefined ? html`<p>${typeWords(schema)}</p>` : members(schema)}
                </article>`,
            )}
          </section>
        </main>
      </body>
    </html>`
  return markup
}

const routesOf = (paths: Description['paths']): Route[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )

/** By what follows /v1/, in the order of the description. */
function byResource(routes: readonly Route[]): Map<string, Route[]> {
  const groups = new Map<string, Route[]>()
  for (const route of routes) {
    const name = route.path.split('/')[2] ?? ''
    groups.set(name, [...(groups.get(name) ?? []), route])
  }
  return groups
}

const groupLink = (name: string) => html`<a href="#${name}">${name}</a>`

const group = (name: string, routes: readonly Route[]) =>
  html`<section id="${name}">
    <h2>${name}</h2>
    ${routes.map(routeEntry)}
  </section>`

function routeEntry({ method, path, operation }: Route): Html {
  const { summary, description, parameters = [], requestBody, responses } = operation
  return html`<article>
    <h3><b>${method.toUpperCase()}</b> <code>${path}</code></h3>
    <p>${summary}. <i>Role: ${operation['x-role']}.</i></p>
    ${description === undefined ? html`` : html`<p>${description}</p>`}
    ${parameters.length === 0 ? html`` : html`<dl>${parameters.map(parameterEntry)}</dl>`}
    ${requestBody === undefined ? html`` : html`<div>Takes ${contentWords(requestBody.content)}</div>`}
    ${Object.entries(responses).flatMap(([status, answer]) => (status === 'default' ? [] : [answerEntry(status, answer)]))}
  </article>`
}

const parameterEntry = (parameter: Parameter) =>
  html`<div>
    <dt><code>${parameter.name}</code> <i>${parameter.in}</i></dt>
    <dd>
      ${typeWords(parameter.schema)}${remark({ ...parameter.schema, ...descriptionOf(parameter) })}
    </dd>
  </div>`

const descriptionOf = ({ description }: Parameter) =>
  description === undefined ? {} : { description }

const answerEntry = (status: string, { description, content = {} }: Answer) =>
  html`<div>
    <b>${status}</b>
    ${description}${Object.keys(content).length === 0 ? html`` : html`: ${contentWords(content)}`}
  </div>`

/** JSON goes without saying. */
const contentWords = (content: Content) =>
  joined(
    Object.entries(content).map(([type, { schema }]) =>
      type === 'application/json'
        ? typeWords(schema)
        : html`<code>${type}</code> ${typeWords(schema)}`,
    ),
    ', or ',
  )
