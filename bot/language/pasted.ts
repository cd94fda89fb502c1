/** How lines start that come from a log, a shell, a list or a citation rather than from the person. */
const STARTS = [
  /^\s*>/,
  /^\s*(?:[-*•‣]|\d{1,3}[.)])\s/,
  /^\s*\d{4}-\d\d-\d\d[ T]\d\d:/,
  /^\s*\d\d:\d\d:\d\d/,
  /^\s*\(?(?:error|warning|warn|info|debug|fatal|trace|critical|exception|err)\)?\s*[:|\]]/i,
  /^\s*(?:code|message|status|statuscode|details?|reason|target|correlation ?id|activity ?id|timestamp)\s*[:=]/i,
  /^\s*at [\w.$<>]+\s?\(/,
  /^\s*[{}[\]]/,
  /^\s*"[^"\n]*"\s*:/,
  /^\s*(?:\$|#|PS [A-Z]:[^>\n]*>|[A-Z]:\\[^>\n]*>)\s*\w/,
  /^\s*(?:az (?:webapp|keyvault|ad|role|login|account|resource|rest|network|appservice|functionapp|group|deployment)|kubectl|terraform (?:apply|plan|init)|openssl|curl|git|gh)\s/,
  /^\s*[A-Z][a-z]+-Az[A-Z]\w/,
  /^\s*(?:Failed to|Cannot|Could not|Unable to|Operation failed|Step \d)/,
];

/** Whether a line is quoted, logged, listed or typed into a shell; nothing in it is an order to the bot. */
export function isPasted(line: string): boolean {
  return STARTS.some((start) => start.test(line));
}
