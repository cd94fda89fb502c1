import type { Reading } from '../../tongue.ts';

/** Something is wrong, or might be: the reason the bot exists. */
export const diagnose: Reading = {
  kind: 'diagnose',
  says: [
    /^(?:why|how come|what(?:'s|s| is| has| went| could be| might be)? (?:wrong|going on|up with|happening|broken|the (?:matter|problem|issue|cause|reason|status|state|health)|missing|caus\w+)|what happened|what am i missing)\b(?! (?:do|does) (?:you|one|i|we) (?:need|have)\b)/m,
    /\b(?:anything|something|what(?:'s| is)?) wrong\b|\bis that why\b|\b(?:could|can|might|would) (?:that|this|it) be (?:it|the|why|because)\b|\bthe reason\b|\bwhat am i missing\b/,
    /^(?:check|diagnose|inspect|examine|analy[sz]e|investigate|look (?:at|into)|debug|troubleshoot|test|verify|healthcheck|health|review|scan|validate|status|state|cert(?:ificate)? status|re-?check|look again|refresh)\b/m,
    /^(?:would|will|does|do|can|could|is) .{0,60}\b(?:help|solve|cure|work|enough|suffice|be fixed|be repaired|be solved|do the trick)\b/m,
    /\b(?:operationnotpermitted|azureservice|keyvault(?:secret)?(?:does)?not|externalprivatekey|unauthorizedto|err_cert|err_ssl|net::err|secretnotfound|certificatenotfound|forbiddenby|net_cert|sec_error|ssl_error|linkedauthorization|authorizationfailed|badrequest|notfound|conflict)/,
    /\b(?:fix|sync|repair|import|binding|renewal|rotation|update|rebind|grant)\b.{0,30}\b(?:broke|fail(?:s|ed|ing)?|stuck|hangs?|timed out|greyed|error\w*|does not|doesn'?t|didn'?t|did not|won'?t|isn'?t|not work\w*)\b/,
  ],
};

/** A colour asked for its meaning or its cause, without anything else to go by. */
export const trade =
  /\b(?:cert|tls|ssl|https|vault|kv|binding|bound|sync|out-of-sync|thumbprint|pfx|expir|renew|wildcard|rbac|access polic|permission|secret|firewall|private endpoint|app ?service|web ?app|microsoft(?:\.\w|web)|\w*keyvault|operationnotpermitted|azureservice|slot|hostname|host name|domain|unhealthy|yellow|red|health|soft.?delete|managed identity|service principal|object id|gateway did not|gateway time|fix|rebind|rebound|rollback|roll back|grant|import|approv|undo|apply|acmebot|let'?s ?encrypt|digicert|csr|[a-z]{2,8}\d{4}|issuer|invalid|err_\w|forbidden|(?:un|not )authori[sz]ed|authori[sz]ation|access denied|conflict|40[139]|sni|caa|cname|issuance|handshake|pkcs|intermediate|chain|ca\b)|\b_\b/;
