const HIDDEN = '[hidden]';

/** What may follow the name of a secret, up to the secret itself; in JSON inside of a text quotes are escaped. */
const IS = String.raw`\\*["']?\s*(?::|=|%3D)\s*\\*["']?`;
const VALUE = String.raw`(?:(?:Bearer|Basic)\s+)?[^\s"'\\&,;<>}\]]+`;
/** Whose password it is often stands before: `administratorLoginPassword`. */
const NAMES =
  '[a-z0-9_-]{0,40}pass(?:word|wd|phrase)|pwd|(?:client|shared)?[_-]?secret(?:[_-]?value)?|(?:access|refresh|id|auth|sas)?[_-]?token|assertion|authorization|sig|signature|(?:account|access|shared[_-]?access|api|private|functions|subscription)[_-]?key|cookie|pfx(?:[_-]?blob)?|cer|x5c';

/** How secrets look, wherever they stand. */
const SHAPES: readonly RegExp[] = [
  /-----BEGIN [A-Z0-9 ]+-----[\s\S]*?(?:-----END [A-Z0-9 ]+-----|$)/g,
  // A web token: a JSON object in base64 begins so.
  /\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g,
  /\b(?:Bearer|Basic|SharedAccessSignature)\s+(?=\S*[\d+/=._-])[\w+/=.~&%-]{12,}/gi,
  // A client secret of Entra has these two letters in its fourth and fifth place.
  /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{20,}/g,
  // DER in base64: a sequence, as every certificate and key is.
  /(?<![A-Za-z0-9+/])M[A-P][A-Za-z0-9+/]{2}(?:[A-Za-z0-9+/]|\\n|\s(?=[A-Za-z0-9+/]{20})){36,}={0,2}/g,
  /\b308[123][0-9a-f]{60,}/gi,
  // A key in base64 ends in its padding, or has a sign that no name and no id of Azure's has.
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}={1,2}/g,
  /(?<![A-Za-z0-9+/])(?=[A-Za-z0-9/]*\+)[A-Za-z0-9+/]{40,}/g,
];

const NAMED = new RegExp(`(?<![A-Za-z0-9])((?:x[_-])?(?:${NAMES}))(${IS})${VALUE}`, 'gi');

/** A text in which nothing stands that opens a door: no token, no password, no key, no bytes of a certificate. */
export function withoutSecrets(text: string): string {
  const shapeless = SHAPES.reduce((rest, shape) => rest.replace(shape, HIDDEN), text);
  return shapeless.replace(NAMED, `$1$2${HIDDEN}`);
}

const SECRET_FIELD = new RegExp(`^(?:x[_-])?(?:${NAMES})$`, 'i');

/** The same for every text of some data; a field that is named as a secret is hidden whole. */
export function dataWithoutSecrets<T>(data: T): T {
  return cleaned(data) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutSecrets(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'string' && each !== '' && SECRET_FIELD.test(name) ? HIDDEN : cleaned(each),
    ]),
  );
}
