import { clause, type Sign } from './sign.ts';

/** What the bot can mend, and where it works. */
export const POWERS: readonly Sign[] = [
  {
    kind: 'help',
    says: [
      clause(
        '(?:what|which) (?:(?:all )?(?:kinds?|sorts?|types?) of )?(?:problems?|issues?|errors?|faults?|findings?|failures?|troubles?) (?:can|could|do|are) (?:you|u|the bot|this bot|greenlight)',
      ),
      clause(
        '(?:what|which) (?:(?:azure|microsoft|sovereign|national|other) )*(?:clouds?|regions?|tenants?|languages?|services?|resources?|platforms?|certificate types?) (?:do|can|are) (?:you|u|the bot|this bot|greenlight)',
      ),
      clause(
        'welche (?:art(?:en)? (?:von )?)?(?:probleme?n?|fehlern?|störungen) (?:kannst|kann|könnt|erkennst|behebst|findest)|(?:was für|mit welchen) (?:\\p{L}+ )?(?:probleme?n?|fehlern?) (?:kannst|kann|könnt)|welche (?:azure[- ])?(?:clouds?|regionen|dienste) (?:unterstützt|kennst|kannst|deckst)',
      ),
      clause(
        "quel(?:le)?s? (?:(?:types?|genres?|sortes?) de |d')?(?:problèmes?|erreurs?|pannes?) (?:peux|sais|pouvez|savez|tu|vous|le bot)|quels (?:clouds?|nuages?)(?: azure)? (?:supportes|gères|prends|connais|tu|vous|sont)|quelles (?:régions|langues) (?:supportes|gères|tu|vous)",
      ),
      clause(
        'qu[ée] (?:(?:tipos?|clases?) de )?(?:problemas?|errores|fallos?) (?:puedes?|sabes?|podéis|detectas?|arreglas?)|qu[ée] (?:nubes?|clouds?|regiones)(?: de azure)? (?:soportas?|admites?|conoces?|cubres?)',
      ),
      clause(
        '(?:que|quais) (?:(?:tipos?) de )?(?:problemas?|erros?|falhas?) (?:você|vc|tu|consegues?|podes?|pode|sabes?)|(?:que|quais) (?:nuvens?|clouds?|regiões)(?: do? azure)? (?:você|vc|tu|suportas?|atendes?|conheces?)',
      ),
      /(?:どんな|どのような|どういう)(?:種類の)?(?:問題|エラー|障害)(?:を|が|なら)(?:直|修正|解決|検出|対応)|(?:どの|どんな)(?:azure)?(?:の)?クラウド(?:に|を|が)(?:対応|サポート|使)/u,
    ],
    unless: /\b_\b/,
  },
];
