/** Words that want an action explained or written down rather than done, whichever language is spoken around them. */
const TELLS = [
  /(?<![\p{L}_-])(?:bicep|terraform|opentofu|azurerm|pulumi|powershell)(?![\p{L}_-])/u,
  /(?<!\p{L})(?:explain|erklär|erläuter|expli(?:que|ca|quez)|décri|describ|beschreib)|説明|方法|意味/u,
];

/** Whether a message asks to be told something, in any language. */
export function wantsTelling(said: string): boolean {
  return TELLS.some((sign) => sign.test(said));
}
