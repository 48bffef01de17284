import type { Schema } from './description.ts'
import { html, joined, raw, type Html } from './html.ts'

/** What a value may be, in some words: `string`, `a or b`, list of Item. */
export function typeWords(schema: Schema | boolean | undefined): Html {
  if (schema === undefined || typeof schema === 'boolean') return html`anything`
  if (schema.$ref !== undefined) return schemaLink(schema.$ref)
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum !== undefined)
    return joined(
      schema.enum.map((each) => html`<code>${String(each)}</code>`),
      ' · ',
    )
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices !== undefined) return joined(choices.map(typeWords), schema.allOf ? ' and ' : ' or ')
  if (schema.items !== undefined) return html`list of ${typeWords(schema.items)}`
  if (schema.properties !== undefined) return members(schema)
  if (typeof schema.additionalProperties === 'object')
    return html`by name: ${typeWords(schema.additionalProperties)}`
  return html`${typeof schema.type === 'string' ? schema.type : (schema.type ?? ['anything']).join(' or ')}`
}

/** The members of an object as a list, each with what it may be. */
export function members({ properties = {}, required = [] }: Schema): Html {
  const rows = Object.entries(properties).map(
    ([name, schema]) =>
      html`<div>
        <dt>
          <code>${name}</code>${required.includes(name) ? html`` : html` <i>may be left out</i>`}
        </dt>
        <dd>${typeWords(schema)}${remark(schema)}</dd>
      </div>`,
  )
  return rows.length === 0 ? html`object` : html`<dl>${rows}</dl>`
}

/** What is said of a value beside what it may be. */
export function remark({ description, default: usual }: Schema): Html {
  const parts = [
    ...(description === undefined ? [] : [html`<span>${description}</span>`]),
    ...(usual === undefined
      ? []
      : [html`<span>unless given: <code>${String(usual)}</code></span>`]),
  ]
  return parts.length === 0 ? raw('') : html` ${joined(parts, ' ')}`
}

function schemaLink(ref: string): Html {
  const name = ref.slice(ref.lastIndexOf('/') + 1)
  return html`<a href="#${name}">${name}</a>`
}
