import { html } from 'hono/html';
import type { Translate } from '../../locales/translate.ts';
import type { Html, View } from './view.ts';

/** One choice of the form: the field's name in the address, and its options. */
export interface FilterField {
  readonly name: 'year' | 'status' | 'type' | 'confirmed' | 'side';
  readonly label: string;
  readonly options: readonly FilterOption[];
}

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** The choices as a form that works without a script: it asks for the same page with other words in its address. */
export function filterForm(fields: readonly FilterField[], view: View): Html {
  const { t, href, path, query } = view;
  const chosen = fields.some(({ name }) => query[name]);
  // A form drops what stands behind the question mark of its own address.
  const { lang } = Object.fromEntries(new URL(href(path), 'http://page.example').searchParams);
  return html`<form class="filter" method="get" action="${href(path).split('?')[0]}">
    <fieldset>
      <legend>${t('web-filter')}</legend>
      ${fields.map((field) => select(field, query[field.name] ?? '', t))}
      ${lang === undefined ? '' : html`<input type="hidden" name="lang" value="${lang}" />`}
      <div class="do">
        <button type="submit">${t('web-filter-apply')}</button>
        ${chosen ? html`<a href="${href(path)}">${t('web-filter-clear')}</a>` : ''}
      </div>
    </fieldset>
  </form>`;
}

function select({ name, label, options }: FilterField, chosen: string, t: Translate): Html {
  return html`<div class="field">
    <label for="f-${name}">${label}</label>
    <select id="f-${name}" name="${name}">
      <option value="">${t('web-filter-any')}</option>
      ${options.map(
        ({ value, label: words }) =>
          html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${words}</option>`,
      )}
    </select>
  </div>`;
}
