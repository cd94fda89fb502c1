import type { Sentences } from '../catalogue.ts';

/** What a room watches, and what it is told when that changes. */
export const watching: Sentences<'watching'> = {
  title: 'Beobachtungen',
  here: 'in dieser Unterhaltung',
  none: 'Hier wird nichts beobachtet',
  'how-to':
    'Sagen Sie „{example}“: ein Tresor, eine App, ein Zertifikat, ein Name mit Sternen, ein Abonnement oder alles.',
  count: '{count, plural, one {# Beobachtung} other {# Beobachtungen}}',
  'by-at': 'von {person}, {when}',
  everything: 'alles',
  subscription: 'Abonnement {name}',
  vault: 'Tresor {name}',
  app: 'App {name}',
  certificate: 'Zertifikat {name}',
  pattern: 'alles mit dem Namen {name}',
  owner: 'was zu {name} gehört',
  begun: 'Wird hier ab jetzt beobachtet',
  already: 'Wird hier schon beobachtet',
  'too-many':
    'Diese Unterhaltung beobachtet schon {count} Dinge, und mehr geht nicht. Beenden Sie einige davon („{example}“), oder beobachten Sie, was mehrere davon enthält, etwa einen Tresor oder ein Abonnement.',
  ended: 'Wird hier nicht mehr beobachtet',
  'not-watched': 'Das wird hier nicht beobachtet',
  'broken-now': 'Jetzt defekt:',
  'all-quiet': 'Zurzeit ist darin nichts defekt.',
  'told-when':
    'Wird {count, plural, one {jede Minute} other {alle # Minuten}} geprüft; diese Unterhaltung erfährt, was sich ändert.',
  'nobody-looks': 'Gemerkt, aber es wird nicht patrouilliert: GREENLIGHT_PATROL_MINUTES ist bei diesem Bot 0.',
  stop: 'Nicht mehr beobachten',
  'stop-number': '{place} nicht beobachten',
  more: '{count, plural, one {# weitere Beobachtung} other {# weitere Beobachtungen}}',
};
