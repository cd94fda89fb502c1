import type { Words } from '../../sentences/index.ts';
/** The languages in which a fix can be written down, in the order in which they are offered. */
export const LANGUAGES = ['bicep', 'arm', 'terraform', 'az', 'powershell'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A fix as somebody copies it into a repository or a terminal. */
export interface Code {
  readonly language: Language;
  /** What the language is called. */
  readonly title: string;
  readonly text: string;
  /** What goes wrong where this code is used without thinking, one sentence or two each. */
  readonly warnings: readonly Words[];
}

export const TITLES: { readonly [L in Language]: string } = {
  bicep: 'Bicep',
  arm: 'ARM template',
  terraform: 'Terraform',
  az: 'Azure CLI',
  powershell: 'PowerShell',
};
