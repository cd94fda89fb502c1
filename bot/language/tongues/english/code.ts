import type { Reading } from '../../tongue.ts';

const CODE =
  '(?:bicep|terraform|tf|opentofu|arm(?: json| templates?)?|azurerm|azapi|iac|infrastructure as code|infra code|powershell|pwsh|ps1|az(?:ure)? ?cli|cli|az commands?|az|pulumi|hcl|json template|script|snippet|code|template|module|pipeline step|command line)';

/** The same change, or what is there, as code for a repository. */
export const exportIac: Reading = {
  kind: 'export-iac',
  says: [
    new RegExp(
      String.raw`\b(?:give|show|send|export|generate|write|print|spit out|output|dump|convert|produce|render|make|create|get|need|want|have|paste|post|provide|draft|share)\b.{0,60}\b${CODE}\b`,
    ),
    new RegExp(
      String.raw`\b(?:look|looks|same|that|this|it|fix|change|grant|policy|role|plan|it all|express\w*|write|put|represent\w*|do|_)\b.{0,40}\b(?:as|in|into|using|with|to)(?: (?:a|an|the|our|my|some))* ${CODE}\b`,
    ),
    new RegExp(
      String.raw`^(?:the )?${CODE}(?: (?:for|of|to|version|equivalent|please|pls|snippet|code|template|export|command|commands|that)\b.*|$)`,
      'm',
    ),
    new RegExp(
      String.raw`\b(?:what|which)(?:'s| is| would be| are)? (?:the )?(?:\w+ ){0,2}${CODE}(?: (?:command|commands|for|equivalent|version|to|code|snippet|resource|would|do i|looks?))`,
    ),
    new RegExp(String.raw`^(?:as|in)(?: an?)? ${CODE}\b`, 'm'),
    /^export\b/m,
    new RegExp(
      String.raw`\b(?:have|got|is there)(?: (?:it|that|this|a|an|the|some|any))*(?: (?:in|as))?(?: a)? ${CODE}\b`,
    ),
  ],
  unless: [
    /\b(?:fail\w*|error\w*|broke\w*|all of a sudden|stopped|keeps?|worked|wipes?|wiped|removes?|removed|overwrites?|overwrote|denied|expired|invalid|conflict|forbidden|drift|still|access|why|403|401|409|audit|history|log|error code)\b(?! (?:polic|for))/,
    /\b(?:private key|pfx|error code|status code|code mean)\b/,
  ],
};
