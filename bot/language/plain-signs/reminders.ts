import { anywhere, clause, type Sign, whole } from './sign.ts';

const ALERTS = '(?:alerts?|notifications?|pings?|messages|reminders?|digests?|updates|warnings?|mails?)';

/** Being told, no longer being told, what ends when, and the same as code, in the shorter ways of saying it. */
export const REMINDERS: readonly Sign[] = [
  {
    kind: 'unwatch',
    says: [
      anywhere(
        `(?:no need|not necessary|you (?:don't|do not) (?:have|need)|we (?:don't|do not) need you) to (?:watch|follow|notify|alert|ping|monitor|remind|warn|message|tell us|tell me)|(?:do not|don't|dont|never) (?:send|post|give|write|mail) (?:me |us |here |any |this channel )*${ALERTS}|(?:deactivate|suppress|unset|shut off|shut down|turn down) (?:the |all |my |our )?${ALERTS}|(?:get|take|keep) (?:me|us|this channel) (?:off|out of) (?:the |your )?(?:[\\p{L}-]+ )?(?:list|alerts|loop)|forget about (?:watching|following|monitoring|alerting|notifying)`,
      ),
    ],
  },
  {
    kind: 'watch/subscribe',
    says: [
      clause(
        '(?:please )?(?:get|report|come|write|reach) (?:back )?(?:out )?to (?:me|us) (?:when|once|if|as soon as|before)',
      ),
    ],
  },
  {
    kind: 'expiring',
    says: [
      clause(
        'how long (?:do|does|have|has) (?:we|i|it|_) (?:still )?(?:have|got|left)(?: left| still)?(?: (?:on|with|for|until|of) _| for it)?$',
      ),
      clause(
        '(?:how long|how much time|how many days)(?: (?:till|until|before|left until))+ [^\\n]*(?:runs? out|expir\\p{L}*|ends?|lapses?|dies)',
      ),
      clause('in how many (?:days|weeks|months) [^\\n]*(?:expir\\p{L}*|run out|end|due|lapse)'),
      clause(
        '(?:(?:show|list|give|find|get|tell|which|what|any|all|are there)(?: me| us)? )?(?:all |the |our |any )*(?:certs?|certificates?|ones)(?: (?:that|which|are|is|due|soon))* (?:end|ending|lapse|lapsing|due|run out|running out|to expire|expiring)(?: [^\\n]*)?$',
      ),
      whole(
        '(?:the )?(?:soon to (?:expire|run out|lapse)|expiring soon|about to expire|due soon)(?: (?:certs|certificates|ones))?',
      ),
    ],
    unless:
      /(?<!\p{L})(?:why|notify|alert|warn|ping|remind|what happens|fail\p{L}*|error|wrong|but|although|take|in general)(?!\p{L})/u,
  },
  {
    kind: 'export-iac',
    says: [
      clause(
        'what would the (?:terraform|bicep|az cli|cli|powershell|arm template|code|script|azurerm)(?: \\p{L}+){0,3}',
      ),
      clause(
        '(?:please )?(?:translate|turn|convert|transform|rewrite|render) [^\\n]{1,60} (?:to|into|as|in) (?:bicep|terraform|az cli|powershell|an? arm template|code|hcl|pulumi)',
      ),
    ],
    unless: /(?<!\p{L})(?:fail\p{L}*|error|why)(?!\p{L})/u,
  },
];
