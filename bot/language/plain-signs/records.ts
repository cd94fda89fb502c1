import { clause, type Sign, TROUBLE } from './sign.ts';

/** What was in use at some time in the past, and what has been left out since then. */
export const RECORDS: readonly Sign[] = [
  {
    kind: 'history/audit',
    says: [
      clause(
        '(?:which|what) (?:\\p{L}+ )?(?:thumbprint|cert|certificate|version|binding|secret) (?:was|were|used to be|had been) (?:[^\\n]* )?(?:before|until|till|prior to|yesterday|last|on \\p{L}+day|at \\d|ago|back then|previously|earlier|in (?:january|february|march|april|may|june|july|august|september|october|november|december))',
      ),
      clause(
        'welche[rs]? (?:\\p{L}+ )?(?:fingerabdruck|thumbprint|zertifikat|zert|version|bindung) (?:war|hing|lief|steckte) (?:[^\\n]* )?(?:vor|bis|gestern|vorher|davor|zuvor|letzte\\p{L}*|am \\p{L}+tag)',
      ),
      clause(
        "quel(?:le)? (?:empreinte|thumbprint|certificat|version|liaison) (?:était|servait) (?:[^\\n]* )?(?:avant|jusqu'|hier|auparavant|la semaine dernière)",
      ),
      clause(
        'qu[ée] (?:huella|thumbprint|certificado|versión|enlace) (?:estaba|tenía|había|usaba) (?:[^\\n]* )?(?:antes|hasta|ayer|la semana pasada)',
      ),
      clause(
        '(?:que|qual) (?:impressão digital|thumbprint|certificado|versão|vínculo) (?:estava|tinha|havia|era) (?:[^\\n]* )?(?:antes|até|ontem|semana passada)',
      ),
      /(?:前|以前|まで|昨日|先週).{0,30}(?:バインドされて|使われて|設定されて|紐付いて)いた(?:拇印|証明書|バージョン|サムプリント)/u,
    ],
    unless: TROUBLE,
  },
  {
    kind: 'list',
    says: [
      clause(
        "(?:which|what) (?:of (?:the|our) )?(?:certs|certificates|apps|sites|vaults|ones) (?:did not|didn'?t|have not|haven'?t|were not|weren'?t|never|are not|aren'?t|do not|don'?t)",
      ),
      clause(
        'welche (?:zertifikate|zerts|certs|apps|seiten|tresore) (?:wurden|haben|sind|werden) (?:[^\\n]* )?(?:nicht|nie)',
      ),
      clause("quel(?:le)?s (?:certificats|certifs|applications|applis|sites|coffres) (?:n'|ne )(?:\\p{L}+ )*"),
      clause('(?:qu[ée]|cu[áa]les) (?:certificados|apps|aplicaciones|sitios|almacenes) (?:aún |todavía )?no'),
      clause('(?:que|quais) (?:certificados|apps|aplicativos|sites|cofres) (?:ainda )?não'),
      /(?:同期|更新|反映)(?:されて|して|でき|し)い?(?:ない|ません|なかった)(?:証明書|アプリ|もの|サイト)/u,
    ],
    unless: /(?<!\p{L})(?:why|warum|wieso|pourquoi|por qu[eéê]|how come)(?!\p{L})|なぜ|原因/u,
  },
];
