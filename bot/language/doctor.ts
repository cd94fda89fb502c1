import { plainText } from './plain-text.ts';

/** Words that a request may begin with, or that stand within it or behind it, and that ask for nothing by themselves. */
const MANNERS =
  /^(?:(?:hey|hi|hello|hallo|please|pls|bitte|@?greenlight|bot|can you|could you|kannst du|können sie|run|start|por favor|s'il (?:te|vous) pla[iî]t|peux-tu|pouvez-vous|puedes|puede|você pode|pode)[ ,:!]+)+|[ ,]+(?:please|pls|bitte|@?greenlight|bot|now|jetzt|por favor|s'il (?:te|vous) pla[iî]t|maintenant|ahora|agora|mal)\b/giu;

/** The whole of what asks the bot how it is itself. With the name of anything else in it, it is a question about that. */
const ASKS: readonly (readonly [language: string, ask: RegExp])[] = [
  [
    'en',
    /^(?:(?:the |a )?(?:doctor|check-?up|self[- ]?(?:check|test|diagnos(?:is|tics?|e)))|(?:check|test|diagnose|examine|inspect) (?:on )?(?:yourself|your (?:own )?(?:configuration|config|setup|health|rights|permissions|roles))|(?:are you (?:really |still )?(?:healthy|set up (?:right|correctly|properly)|configured (?:right|correctly|properly))|how healthy are you)|(?:which|what) (?:rights|permissions|roles) (?:do you lack|are you (?:missing|lacking))|do you have (?:all )?(?:the |your )?(?:rights|permissions|roles)(?: (?:that )?you need)?)$/u,
  ],
  [
    'de',
    /^(?:selbst(?:test|prüfung|pruefung|diagnose|check)|(?:prüfe?|pruefe?|teste?|checke?|untersuche?|diagnostiziere?) (?:dich|sich) (?:doch )?selbst|(?:bist du|sind sie) (?:noch |wirklich )?(?:gesund|richtig (?:eingerichtet|konfiguriert))|welche (?:rechte|berechtigungen|rollen) fehlen (?:dir|ihnen)|hast du alle (?:rechte|berechtigungen|rollen)(?:,? die du brauchst)?)$/u,
  ],
  [
    'fr',
    /^(?:auto-?(?:diagnostic|test|examen)|(?:vérifie|teste|examine|diagnostique)[- ]?toi(?: toi[- ]même)?|(?:vérifiez|testez|examinez)[- ]vous(?: vous[- ]mêmes?)?|(?:es-tu|êtes-vous|tu es|vous êtes) (?:en bonne santé|bien configuré)|quels droits (?:te|vous) manquent(?:-ils)?)$/u,
  ],
  [
    'es',
    /^(?:auto-?(?:diagn[óo]stico|comprobaci[óo]n|revisi[óo]n|test)|(?:compru[ée]bate|rev[íi]sate|examínate|verif[íi]cate|diagnostícate)(?: a ti mismo)?|(?:est[áa]s|está usted) (?:sano|bien configurado)|qué permisos (?:te|le) faltan)$/u,
  ],
  [
    'pt',
    /^(?:auto-?(?:diagn[óo]stico|teste|exame|verifica[çc][ãa]o)|(?:verifique|teste|examine|cheque|verifica|testa)(?:-se)? (?:a )?(?:si|você|ti|te) mesmo|verifique-se|(?:você )?est[áa] (?:saudável|bem configurado)|que permissões (?:te|lhe) faltam)$/u,
  ],
  [
    'ja',
    /^(?:自己(?:診断|チェック|テスト|点検)(?:して(?:ください|下さい)?|をして(?:ください|下さい)?|をお願いします)?|(?:自分|自身)を(?:診断|チェック|確認|点検)して(?:ください|下さい)?|(?:あなたは|君は)?健康ですか|ドクター)$/u,
  ],
];

/** A message that asks the bot to look at itself, and the language that it does so in; null where that could be several. */
export interface AskedForDoctor {
  readonly language: string | null;
}

/** Reads whether a message asks the bot how it is itself, and not how a certificate, an app or a vault is; null where not. */
export function readDoctor(text: string): AskedForDoctor | null {
  const said = plainText(text)
    .toLowerCase()
    .replaceAll(/[?!。¿¡]|\.(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(MANNERS, '');
  const languages = ASKS.filter(([, ask]) => ask.test(said)).map(([language]) => language);
  if (languages.length === 0) return null;
  return { language: languages.length === 1 ? (languages[0] ?? null) : null };
}
