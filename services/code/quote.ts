import { UNSEEN } from '../domain/shell-word.ts';

export { shell } from '../domain/shell-word.ts';

/** The same without those that JSON escapes by itself, or stands between lines. */
const UNSEEN_IN_JSON = /[\u007F-\u009F\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** What PowerShell takes for a single quote. */
const POWERSHELL_QUOTES = /['\u2018-\u201B]/g;

/** A text of Bicep's. */
export function bicep(text: string): string {
  const escaped = text.toWellFormed().replaceAll(/[\\']/g, '\\$&').replaceAll('${', '\\${');
  return `'${escaped.replaceAll(UNSEEN, (sign) => `\\u{${hex(sign)}}`)}'`;
}

/** A text of Terraform's. Signs before a sign that opens an expression are spelled out: how many of them count is disputed. */
export function hcl(text: string): string {
  const escaped = text
    .toWellFormed()
    .replaceAll(/[\\"]/g, '\\$&')
    .replaceAll(/([$%]*)([$%])\{/g, (_, before: string, sign: string) => `${spelled(before)}${sign}${sign}{`);
  return `"${escaped.replaceAll(UNSEEN, (sign) => `\\u${hex(sign)}`)}"`;
}

/** A template as JSON, on many lines. */
export function json(value: object): string {
  return seen(JSON.stringify(value, null, 2));
}

/** The body of a request as JSON, on one line. */
export function jsonLine(value: object): string {
  return seen(JSON.stringify(value));
}

/** A text that a template does not take for an expression. */
export function literal(text: string): string {
  const plain = text.toWellFormed();
  return plain.startsWith('[') && plain.endsWith(']') ? `[${plain}` : plain;
}

/** A text of PowerShell's in which nothing is expanded; what nobody would see in it is spelled out. */
export function powerShell(text: string): string {
  const quoted = `'${text.toWellFormed().replaceAll(POWERSHELL_QUOTES, '$&$&')}'`;
  const spelt = quoted.replaceAll(UNSEEN, (sign) => `' + [char]0x${hex(sign)} + '`);
  return spelt === quoted ? quoted : `(${spelt})`;
}

/** Somebody else's words on one line, for a comment. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(UNSEEN, ' ').replaceAll(/ +/g, ' ').trim();
}

/** Lines of comment, none of which can leave it. */
export function commented(sign: string, text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line) => `${sign} ${line}`.trimEnd());
}

function seen(text: string): string {
  return text.replaceAll(UNSEEN_IN_JSON, (sign) => `\\u${hex(sign)}`);
}

function spelled(signs: string): string {
  return [...signs].map((sign) => `\\u${hex(sign)}`).join('');
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}
