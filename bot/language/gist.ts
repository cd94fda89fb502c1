import type { IntentKind } from './intent-kind.ts';

/** What things are called in every language, for a message that is said in a way no single language foresees. */
const WORDS = {
  why: '(?:why|how come|warum|wieso|weshalb|pourquoi|por ?qu[eéê])|なぜ|どうして|原因',
  faults:
    '(?:fail\\p{L}*|errors?|broken|broke|wrong|expired|stuck|invalid|denied|forbidden|fehler\\p{L}*|fehlgeschlagen|kaputt|abgelaufen|schlägt|échou\\p{L}*|erreurs?|panne|expiré|cassé|falla|falló|fallan|falha|falhou|erros?|caducado|vencido|caducó|roto|quebrad\\p{L})|失敗|エラー|おかしい|切れて(?:い|る)',
  alerts:
    '(?:alerts?|alerting|notif(?:y|ied|ies|ication|ications|ie|iez|ier|ica|icar|icación|icaciones|ique|icação|icações)|pings?|reminders?|digests?|watch(?:ing|es|list)?|monitora?r?|monitore[ae]?|monitori[zc]\\p{L}*|subscrib\\p{L}*|benachricht\\p{L}*|alarm\\p{L}*|beobacht\\p{L}*|überwach\\p{L}*|meldet?|melden|bescheid|surveill\\p{L}*|alertes?|abonn\\p{L}*|préven\\p{L}*|avis(?:o|os|ar|a|as|e|es)|avísa\\p{L}*|alertas?|vigil\\p{L}*|suscríb\\p{L}*|suscrib\\p{L}*|inscrev\\p{L}*|acompanh\\p{L}*|de olho)|通知|アラート|監視|ウォッチ|購読|知らせ',
  ends: '(?:stop\\p{L}*|off|no(?! _)|not|never|remove|take|disable|kein\\p{L}*|nicht|aus|hör\\p{L}*|beend\\p{L}*|arrêt\\p{L}*|désactiv\\p{L}*|coupe\\p{L}*|plus|ne|quita\\p{L}*|deja\\p{L}*|desactiva\\p{L}*|desativ\\p{L}*|deslig\\p{L}*|para|pare|parar|não|sem|nem)|不要|止め|やめ|解除|停止|オフ',
  takesBack:
    '(?:stop|cancel|abort|deny|decline|reject|ablehn\\p{L}*|abbrech\\p{L}*|stopp\\p{L}*|arrêt\\p{L}*|annul\\p{L}*|refus\\p{L}*|rejet\\p{L}*|deten\\p{L}*|detén|rechaz\\p{L}*|cancel\\p{L}*|anul\\p{L}*|para|pare|rejeit\\p{L}*|recus\\p{L}*)|止めて|やめて|中止|取り消|キャンセル|却下',
  work: '(?:(?:re-?)?sync\\p{L}*|synchro\\p{L}*|sincroni\\p{L}*|fix\\p{L}*|repair\\p{L}*|repar\\p{L}*|répar\\p{L}*|corr[ei][cgj]\\p{L}*|arregl\\p{L}*|consert\\p{L}*|behob\\p{L}*|beheb\\p{L}*|opera[tcç]\\p{L}*|opérations?|vorgang\\p{L}*|änderung\\p{L}*|request|anfrage|rollback|grant)|同期|修正|修復|適用|操作|処理',
  progress:
    '(?:yet|done|already|running|finished|through|waiting|progress|pending|status|schon|noch|fertig|läuft|durch|erledigt|fini\\p{L}*|terminé\\p{L}*|en cours|déjà|abouti|avance|ya|terminó|listo|lista|en curso|va|aplicad\\p{L}|pronta?|já|terminou|andamento|acabou|concluíd\\p{L})|もう|終わ|完了|済|進捗|どうなりました|どうなって|状況',
  who: '(?:who|wer|qui|quién|quien|quem)|誰|だれ',
  past: '(?:when|wann|quand|cuándo|quando|changed|changes?|did|was|has|hat|wurde\\p{L}*|änderung\\p{L}*|geändert|gelöscht|a|ont|été|chang\\p{L}*|modifi\\p{L}*|cambi\\p{L}*|camb[ió]\\p{L}*|borr\\p{L}*|mud\\p{L}*|alter\\p{L}*|apag\\p{L}*)|変更|いつ.*(?:した|ました)',
  told: '(?:history|audit\\p{L}*|(?<!in (?:\\p{L}+ ){0,2})logs?|verlauf|historie|protokoll|journal|historique|historial|registro|histórico|auditor\\p{L}*)|履歴|ログ|監査',
  uses: '(?:uses?|using|share\\p{L}*|nutz\\p{L}*|benutz\\p{L}*|verwend\\p{L}*|utilis\\p{L}*|usan?|usam|utiliza\\p{L}*)|利用|使って|使用',
  lapses:
    '(?:expir(?:e|es|ing|y|ation|ations|ent|er|era|an|am|ar)|due|ablauf\\p{L}*|ablaufen|abläuft|gültig\\p{L}*|fällig|échéance|valable|validité|caduc(?:a|an|ar|idad)|venc(?:e|en|em|er|imiento|imento)|validade|vigencia|válid\\p{L}*)|期限|失効|切れ(?:ます|る|そう)|満了',
  opens:
    '^(?:when|what|which|any|is|are|does|will|do|expir\\p{L}*|upcoming|wann|was|welche\\p{L}*|läuft|laufen|zeig\\p{L}*|ablauf\\p{L}*|quand|quels?|quelles?|date|est-ce|y a-t-il|cuándo|qué|fecha|va a|van a|algo|hay|quando|quais|o que|data|vai|algum\\p{L}*|validade|vencimento)|いつ|ありますか|どれ|一覧|教えて|以内|まで',
  help: '^(?:help|(?:what|welche|quelles|qué|quais) (?:commands?|befehle|commandes|comandos)|comment (?:tu|vous) fonctionne[sz]|cómo funcionas|wie funktionierst|como (?:uso|funciona) você)|使い方|コマンド|ヘルプ',
  /** These three open what is asked; within a statement they tell nothing. */
  asks: '^(?:list|show|which|what|any|how many|count|find|zeig\\p{L}*|liste\\p{L}*|welche\\p{L}*|alle|wie viele|gibt es|affich\\p{L}*|montre\\p{L}*|quels?|quelles?|combien|tous|toutes|muestra\\p{L}*|enseña\\p{L}*|cuántos|cuántas|cuáles|qué|todos|todas|hay|mostr\\p{L}*|lista\\p{L}*|quais|quantos|quantas)|一覧|いくつ|何個|どの|どれ|すべて|全て|見せて|表示して|ありますか',
  nameless: '^[^_]*$',
  things:
    '(?:certs?|certificates?|apps?|vaults?|sites?|ones|zertifikate?n?|tresore?|certificats?|applications?|coffres?|certificados?|aplicaciones|almacenes|cofres|aplicativos)|証明書|アプリ|サイト|もの',
  wonders:
    '^(?:can|could|should|would|must|may|do i|do we|does|is there|are there|what is an?|what are|how|when should|kann|darf|muss|soll\\p{L}*|was ist|wie|peut-on|puis-je|faut-il|dois-je|comment|puedo|debo|debería|hay que|cómo|qué es|posso|devo|precisa|como|o que é)|とは|意味|違い|方法|必要|べき|(?:ても|後|と).*(?:ですか|ますか)',
} as const;

type Notion = keyof typeof WORDS;

const SIGNS = Object.fromEntries(
  Object.entries(WORDS).map(([notion, words]) => {
    const [latin = '', ...japanese] = words.split(/(?<=\))\|(?=[ぁ-ヶ一-龠])/u);
    return [notion, new RegExp([`(?<![\\p{L}_-])${latin}(?![\\p{L}-])`, ...japanese].join('|'), 'u')];
  }),
) as Record<Notion, RegExp>;

/** In order: the first whose notions are all there is what the message asks for. */
const GISTS: readonly (readonly [IntentKind, readonly Notion[]])[] = [
  ['diagnose', ['why']],
  ['diagnose', ['faults']],
  ['unwatch', ['alerts', 'ends']],
  ['watch/subscribe', ['alerts']],
  ['cancel', ['takesBack', 'work']],
  ['list', ['who', 'uses']],
  ['history/audit', ['told']],
  ['status-of-operation', ['work', 'progress']],
  ['history/audit', ['who', 'past']],
  ['expiring', ['opens', 'lapses']],
  ['help', ['help']],
  ['list', ['asks', 'things']],
  ['explain-concept', ['wonders', 'nameless']],
];

/** What a message is about, told by the things it names rather than by how it is said; never an order. */
export function gistOf(lines: string): IntentKind | null {
  return GISTS.find(([, notions]) => notions.every((notion) => SIGNS[notion].test(lines)))?.[0] ?? null;
}
