/** What a message can ask of the bot. */
export type IntentKind =
  | 'diagnose'
  | 'list'
  | 'expiring'
  | 'sync'
  | 'fix'
  | 'status-of-operation'
  | 'history/audit'
  | 'watch/subscribe'
  | 'unwatch'
  | 'help'
  | 'explain-concept'
  | 'export-iac'
  | 'cancel'
  | 'smalltalk/other';

/** The two kinds that end in a change, and so are taken only from a clear command. */
export type ActingKind = 'sync' | 'fix';
