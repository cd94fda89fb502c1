/** What the trade is about; "the", "my" and the like are ours only before one of these. */
export const MATTER =
  '(?:_|certs?|certificates?|secrets?|bindings?|host ?names?|domains?|(?:web ?)?apps?|sites?|vaults?|kv|access|permissions?|roles?|polic(?:y|ies)|firewall|network|problems?|issues?|errors?|mismatch|wildcards?|ssl|tls|slots?|ones?|others?|rest|red|yellow|broken|unhealthy|affected|failing|same|lot|of|above|fault|cause|finding|link|versions?|thumbprints?|renewed|new|latest)';
