/** Words that people write without their accents, as they are meant; their bare letters are what is looked for. */
const ACCENTED: Readonly<Record<string, string>> = {
  es: `quién quiénes cuánto cuánta cuántos cuántas cuáles están sincronización corrección versión aún todavía también día días mañana último última últimos últimas bóveda almacén
    próximo próxima próximos así después política políticas acción código página arréglalo arréglala arréglame repáralo repárame avísame avísanos pásame mándame muéstrame
    enséñame explícame déjalo déjala déjame hazlo apruébalo aplícalo corrígelo corrígeme sincronízalo sincronízala sincronízame olvídalo olvídate cancélalo ejecútalo échale agrégale añade añádele recuérdame
    notifícame alértame suscríbeme ayúdame dígame dónde aprobó venció rompió pidió podría debería
    habrá será pasaría ocurriría raíz análisis diagnóstico automático automáticamente rápido público número bitácora`,
  pt: `não você vocês já tá tô até alguém ninguém também porém amanhã política políticas diferença segurança possível necessário histórico último última últimos últimas próximo próxima mês código página usuário
    usuários domínio domínios vínculo vínculos função funções permissão permissões versão versões botão então estão são serviço serviços automático automática rápido relatório acontecerá será poderá análise diagnóstico
    começou começa começo força mudança mudanças emergência urgência olá terça terça-feira correção conexão razão situação indisponível daí dúvida público números número prévia mantém têm`,
  fr: `déjà problème problèmes accès répare réparer répares réparez modifier préviens prévenez prévenir vérifie vérifier vérifiez arrête arrêter arrêtez été être décline rôle sécurité échec échoue
    récupère réactive débloque défais résous règle stratégie désabonne désactive désactiver résumé détail détails bientôt tôt après près très même
    côté clé clés différence définition état états décrire avancée numéro déploie hôte ça derrière dernière première dernières février`,
  de: `für über läuft laufen können könnt könnte könntest könnten prüfen prüf prüfe überprüfen überprüfe ändern ändere änderung änderungen geändert zurück rückgängig grün grüne möchte möchten nächste nächsten nächster später
    gehört würde würden würdest wäre müssen müsste dürfen hätte führe führen durchführen ausführen schlägt hängt fällt fällig gültig ungültig gültigkeit schlüssel überwache überwachen überwachung bestätige bestätigen
    auslösen löse lösen löschen gelöscht übersicht übernehmen erklär erkläre erklären erläutere nötig möglich unmöglich täglich vollständig stündlich übers verfügbar kürzlich anstößt stoß`,
};

/** Where only the words beside it tell that an accent is meant. */
const BESIDE: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  es: [
    [
      /(?<=^|[.!?¿,:;\n]\s?|(?<!\p{L})y\s)(termin|acab|aplic|caduc)o(?=\s(?:la|el|ya|todo|bien)(?!\p{L})|\s*[?])/gimu,
      '$1ó',
    ],
    [/(?<=(?<!\p{L})qui[eé]n (?:(?:se|lo|la|le|me|nos) )?\p{L}{2,})o(?!\p{L})/giu, 'ó'],
    [
      /(?<=(?<!\p{L})(?:ya|se) (?:termin|acab|aplic|caduc|venci|cambi|renov|actualiz|sincroniz|arregl|quit))o(?!\p{L})/giu,
      'ó',
    ],
    [/(?<!\p{L})para que(?=\s(?:sirve|es|son|quier|se usa|necesit)|\s?[?])/giu, 'para qué'],
    [/(?<!\p{L})por que(?!\p{L})/giu, 'por qué'],
    [
      /(?<=^|[.!?¿,:;\n]\s?|(?<!\p{L})(?:y|pero|sabes?|saber|dime|decime|mira|ver|fijate|che|hola|ni idea|desde|en|a)\s)que(?=\s(?:le |se |te |me |nos )?(?:pas|hay|tal|est|signific|es(?!\p{L})|son(?!\p{L})|cert|apps?(?!\p{L})|aplic|siti|pod|pued|sab|cambi|venc|caduc|expir|fall|falt|hizo|hic|tien|ocurr|suced|onda|quier|permis|rol|hac|cosas|comandos|necesit|debo|hora|impacto|diferenci|sigue|queda))/gimu,
      'qué',
    ],
    [/(?<=^|[.!?¿,:;\n]\s?|(?<!\p{L})(?:y|pero|che|hola)\s)como(?!\p{L})/gimu, 'cómo'],
    [
      /(?<=^|[.!?¿,:;\n]\s?|(?<!\p{L})(?:y|pero|che|hola|desde|hasta)\s)cuando(?=\s(?:se|vence|caduca|expira|fue|ha|cambi|toca|hay|termina|empez))/gimu,
      'cuándo',
    ],
    [/(?<=^|[.!?¿,:;\n]\s?|(?<!\p{L})(?:y|pero|che|hola|desde|hasta)\s)cual(?!\p{L})/gimu, 'cuál'],
    [
      /(?<!\p{L})esta(?=\s*(?:[?!.,]|$)|\s(?:en|bien|mal|roj|amarill|verd|list|hech|ca[ií]d|ok|caduc|venc|expir|rot|todo|ya|tod|fall|corrig|arregl|repar|sincron|pasando|dando|sirviendo|usando|mostrando|bloque|conect|deneg|hoy|ahora|tirando))/giu,
      'está',
    ],
    [/(?<!\p{L})(?:pod[eé]s)(?!\p{L})/giu, 'puedes'],
    [/(?<!\p{L})ten[eé]s(?!\p{L})/giu, 'tienes'],
    [/(?<!\p{L})quer[eé]s(?!\p{L})/giu, 'quieres'],
    [/(?<!\p{L})sab[eé]s(?!\p{L})/giu, 'sabes'],
    [/(?<!\p{L})aprob[aá](?=lo)/giu, 'aprueba'],
    [/(?<!\p{L})aprobá(?!\p{L})/giu, 'aprueba'],
    [/(?<!\p{L})corregí(?=lo|la|$|\s)/giu, 'corrige'],
    [/(?<!\p{L})hacé(?!\p{L})/giu, 'haz'],
    [/(?<!\p{L})(?:hacelo|hacela)(?!\p{L})/giu, 'hazlo'],
    [/(?<!\p{L})haceme(?!\p{L})/giu, 'hazme'],
    [/(?<!\p{L})mas(?!\p{L})/giu, 'más'],
    [/(?<!\p{L})poné(?!\p{L})/giu, 'pon'],
    [/(?<!\p{L})ponele(?!\p{L})/giu, 'ponle'],
    [/(?<!\p{L})(?:mostrame|mostrá(?:me)?)(?!\p{L})/giu, 'muéstrame'],
    [/(?<!\p{L})tirame(?!\p{L})/giu, 'pásame'],
    [/(?<!\p{L})(?:decime|decí)(?!\p{L})/giu, 'dime'],
    [/(?<!\p{L})renová(?!\p{L})/giu, 'renueva'],
    [/(?<!\p{L})resolvé(?!\p{L})/giu, 'resuelve'],
    [/(?<!\p{L})deshacé(?!\p{L})/giu, 'deshaz'],
    [/(?<!\p{L})f[ií]jate(?: (?:a ver|si))?(?!\p{L})/giu, 'mira'],
    [/(?<!\p{L})vos(?!\p{L})/giu, 'tú'],
    [
      /(?<=(?<!\p{L})(?:sincronice|arregle|repare|restaure|actualice|aplique|apruebe|ejecute|importe|otorgue|corrija|conceda|restablezca|resuelva|solucione|recupere|renueve))[ns](?!\p{L})/giu,
      '',
    ],
    // "Dejá", "arreglá": the order as it is given on the River Plate.
    [
      /(?<=(?<!\p{L})(?:dej|par|sincroniz|arregl|repar|avis|mir|revis|cheque|pas|mand|tir|cancel|aplic|explic|reinici|esper|olvid|rechaz|agreg|restaur|actualiz|import|recuper|habilit|activ|permit|list|vigil|monitore|silenci|desactiv|sac|quit|anul))á(?!\p{L})/giu,
      'a',
    ],
  ],
  pt: [
    [/(?<!\p{L})(?:oq|oque)(?!\p{L})/giu, 'o que'],
    [/(?<!\p{L})vcs?(?!\p{L})/giu, 'você'],
    [
      /(?<=(?<!\p{L})(?:sincronize|conserte|repare|restaure|atualize|aplique|aprove|execute|importe|corrija|conceda|resolva|arrume|recupere|renove|libere))m(?!\p{L})/giu,
      '',
    ],
    [/(?<!\p{L})hj(?!\p{L})/giu, 'hoje'],
    [/(?<!\p{L})as(?=\s\d)/giu, 'às'],
    [/(?<!\p{L})agr(?!\p{L})/giu, 'agora'],
    [/(?<!\p{L})qdo(?!\p{L})/giu, 'quando'],
    [/(?<!\p{L})ñ(?!\p{L})/giu, 'não'],
    [
      /(?<!\p{L})(o que|qual|quem|quando|isso|isto|ele|ela) e(?=\s(?:um|uma|o|a|isso|que|normal|seguro|esse|essa|rebind|sync|perigoso|arriscado)(?!\p{L}))/giu,
      '$1 é',
    ],
    [/(?<=^|[.!?,:;\n]\s?)e(?=\s(?:seguro|perigoso|normal|preciso|possível|arriscado|verdade))/gimu, 'é'],
    [
      /(?<!\p{L})esta(?=\s*(?:[?!.,]|$)|\s(?:vermelh|amarel|verd|com|quebrad|ok|bem|mal|n[oa]|em|expirad|vencid|pront|feit|fora|dando|funcion|falh|assim|tudo|corrigid|sincroniz|usando|servindo|bloquead|negad))/giu,
      'está',
    ],
    [/(?<!\p{L})(pra|para|de) la(?!\p{L})/giu, '$1 lá'],
    [/(?<!\p{L})ai(?=\s*(?:[?!.,]|$)|\s(?:por|pra|pf|no|na|o|a|que)(?!\p{L}))/giu, 'aí'],
    [/(?<!\p{L})so(?=\s(?:olh|verific|quer|diz|diagn|me|check|uma|um|pra|para|saber|preciso))/giu, 'só'],
    [
      /(?<=^|[.!?,:;\n]\s?|(?<!\p{L})(?:ai|aí|pf|favor|então|entao|pode|me)\s)da(?=\s(?:acesso|permiss|leitura|uma|um|pra|o papel|a role))/gimu,
      'dá',
    ],
    [/(?<=\p{L}{2})cao(?!\p{L})/giu, 'ção'],
    [/(?<=\p{L}{2})coes(?!\p{L})/giu, 'ções'],
    [/(?<=\p{L}s)ao(?!\p{L})/giu, 'ão'],
  ],
  fr: [
    [
      /(?<!\p{L})(?:il )?y['’ ]?a(?=\s(?:un|une|des|du|de|quoi|encore|pas|plus|rien|quelque|toujours|eu|moyen|qui)(?!\p{L}))/giu,
      'il y a',
    ],
    [/(?<!\p{L})(?:t['’]as)(?!\p{L})/giu, 'tu as'],
    [/(?<!\p{L})(?:pk|pkoi|prk|pq|pourkoi|prquoi)(?!\p{L})/giu, 'pourquoi'],
    [/(?<!\p{L})qu[' ]?est[- ]ce[- ]?qu/giu, "qu'est-ce qu"],
    [/(?<!\p{L})c est(?!\p{L})/giu, "c'est"],
    [/(?<!\p{L})d[' ]ou(?=\s(?:ça|ca|vient|cela))/giu, "d'où"],
    [/(?<!\p{L})ou(?=\s(?:en|est|sont|ça|ca)(?!\p{L}))/giu, 'où'],
    [/(?<!\p{L})ca(?!\p{L})/giu, 'ça'],
    [/(?<!\p{L})t en es(?!\p{L})/giu, "t'en es"],
    [/(?<!\p{L})(a|ont|est) (?:ete)(?!\p{L})/giu, '$1 été'],
  ],
  de: [
    // The comma of German spelling, where the order goes on behind it.
    [
      /(?<=(?<!\p{L})(?:sorg\p{L}* (?:sie |bitte |doch |mal )*dafür|stell\p{L}* (?:sie |bitte |doch |mal )*sicher)),(?= dass)/giu,
      '',
    ],
    [/(?<!\p{L})(?:n|ne)(?=\s(?:ahnung|idee|frage)(?!\p{L}))/giu, 'eine'],
    [/(?<!\p{L})is(?:'n|n)?(?!\p{L})/giu, 'ist'],
    [/(?<!\p{L})(?:nich|net|ned|nit)(?!\p{L})/giu, 'nicht'],
    [/(?<!\p{L})grad(?!\p{L})/giu, 'gerade'],
    [/(?<!\p{L})(ging|geht|hat|war|läuft|steht|klappt|gibt|tut)'?s(?!\p{L})/giu, '$1 es'],
    [/(?<!\p{L})(kann|ha|bi|mach|will|geh)ste(?!\p{L})/giu, '$1st du'],
    [/(?<!\p{L})ma(?!\p{L})/giu, 'mal'],
    [/(?<!\p{L})funzt(?!\p{L})/giu, 'funktioniert'],
    [/(?<!\p{L})heile(?!\p{L})/giu, 'heil'],
  ],
};

const WORD = /(?<![\p{L}\d_.-])[\p{L}-]{2,}(?![\p{L}\d_.]|-\p{L})/gu;
const BY_BARE_LETTERS: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(ACCENTED).map(([code, words]) => [
    code,
    new Map(words.split(/\s+/).flatMap((word) => bareForms(word, code).map((bare) => [bare, word] as const))),
  ]),
);

/** The words of a language with the accents that they are meant to have. */
export function accented(words: string, code: string): string {
  const known = BY_BARE_LETTERS[code];
  const spelled = words.replace(WORD, (word) => known?.get(word.toLowerCase()) ?? word);
  const ended = code === 'es' ? spelled.replace(/(?<=\p{L})([cs])ion(?!\p{L})/giu, '$1ión') : spelled;
  return (BESIDE[code] ?? []).reduce((rest, [bare, meant]) => rest.replace(bare, meant), ended);
}

/** In German "ü" is written "ue" and "ß" "ss", be it one of them or both; elsewhere the accent is left away. */
function bareForms(word: string, code: string): string[] {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (code !== 'de') return [bare];
  const spread = word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
  return [spread, word.replace(/ß/g, 'ss')];
}
