import { anywhere, clause, type Sign, TOLD } from './sign.ts';

/** A wish beside what was found: to be told its meaning, its history, how often it is found, or when it comes back. */
const OTHERWISE = new RegExp(
  String.raw`${TOLD.source}|(?<!\p{L})(?:mean(?:s|ing)?|bedeut\p{L}*|heißt|signifie|veut dire|significa|quiere decir|quer dizer|explain|erklär\p{L}*|expli\p{L}*|who|wer|qui|quién|quem|(?:in|as) (?:bicep|terraform|powershell))(?!\p{L})|^(?:list|show|which|what|how|when|all|any|zeig|welche|alle|wie|wann|liste|quels|quelles|comment|muestra|qu[ée]|cu[áa]l|cómo|quais|qual|mostr|como|is an?|can an?)|意味|とは|誰|一覧|どの`,
  'mu',
);

const LINK =
  "(?:(?:the |full |tls |ssl |cert(?:ificate)? |trust )*(?:chain|intermediate|issuer|root|san|sni binding|cname|key usage)|(?:die |das |der )?(?:zertifikats)?(?:kette|zwischenzertifikat|aussteller)|(?:la |le |l')?(?:chaîne|certificat intermédiaire|émetteur)|(?:la |el )?(?:cadena|certificado intermedio|emisor)|(?:a |o )?(?:cadeia|certificado intermediário|emissor))";
const FAULT =
  '(?:incomplete|missing|broken|gone|wrong|invalid|untrusted|not (?:complete|trusted|sent|there)|unvollständig|fehlt|kaputt|falsch|ungültig|incomplète|manquante?|cassée|invalide|incompleta|falta|rota|inválid[oa]|faltando|quebrada)';

/** What is wrong, said without a verb, or in the words of Azure itself. */
export const FINDINGS: readonly Sign[] = [
  {
    kind: 'diagnose',
    says: [
      clause(
        'caller is not authorized to perform|client address is not authorized|deny assignments? or role definitions were changed|(?:please )?observe propagation time|the client .{0,120}does not have authorization|access was recently granted|the parameter \\p{L}+ has an invalid value|the service does not have access to|operation returned an invalid status',
      ),
      clause(`(?:\\p{L}+ )?${LINK} (?:(?:is|ist|est|está|é) )?${FAULT}`),
      /(?:チェーン|中間証明書|発行者)(?:が|は)?(?:不完全|欠け|足り|不足|ありません|間違)/u,
      clause(
        '(?:pending |stuck |open )?cert(?:ificate)? (?:operation|order|request|csr) (?:is |still |stuck |pending |open |in progress |waiting )*(?:since|for) (?:\\d+|two|three|many|some)|zertifikats?(?:anforderung|vorgang|operation|bestellung) (?:hängt |offen |steht |ausstehend )*seit|(?:opération|demande|commande) de certificat (?:est |en attente |bloquée )*depuis|(?:operación|solicitud|pedido) de(?:l)? certificado (?:está |pendiente |atascad[oa] )*desde|(?:operação|solicitação|pedido) d[eo] certificado (?:está |pendente |parad[oa] |travad[oa] )*(?:desde|há)',
      ),
      /証明書の(?:操作|要求|注文|発行)が?\d+日(?:間|以上)?(?:保留|止ま|進ま|待)/u,
      clause(
        '(?!(?:wir|ich|sie|wer|bitte) )[\\p{L}_][\\p{L}-]*(?: [\\p{L}_-]+){0,3} (?:lehn(?:t|en)|brech(?:t|en)|bricht) (?!wir |sie )(?:[^\\n]* )?(?:\\p{L}*zertifikat|zert|cert|verbindung|kette|handshake)(?: [^\\n]*)? ab',
      ),
      anywhere(
        '(?:could|can|might|may) (?:that|this|it) be (?:what|why|because|the (?:reason|cause|problem|culprit|issue))|(?:könnte|kann) (?:das|es) (?:der grund|die ursache|das problem|daran)|(?:ça|cela) (?:peut|pourrait) être (?:la cause|la raison|le problème|pour ça|ce que)|(?:puede|podría) ser (?:es[oa] )?(?:la causa|el motivo|el problema|lo que)|(?:pode|poderia) ser (?:ess[ea] |isso )?(?:a causa|o motivo|o problema|o que)',
      ),
      /(?:それ|これ)が原因/u,
    ],
    unless: OTHERWISE,
  },
];
