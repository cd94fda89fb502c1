import type { Tongue } from '../tongue.ts';

/** Spanish. */
export const spanish: Tongue = {
  code: 'es',
  marks:
    /(?<!\p{L})(?:el|la|los|las|del|una|es|está|están|son|por qué|qué|quién|cuándo|cuál|cuáles|cómo|dónde|por favor|gracias|hola|y|con|para|en|al|no|lo|yo|nos|puedes|podrías|certificado\p{L}*|almacén|huella|enlace|sincroni[zc]\p{L}*|corrige\p{L}*|arregl\p{L}*|repar\p{L}*|lista|muestra|ayuda|cancela\p{L}*|cadu[cq]\p{L}*|vence\p{L}*|vigila\p{L}*|avísa\p{L}*|ahora|todos|todas|todavía|sigue|explica\p{L}*|estado|acceso|permiso\p{L}*|ayer|si|que|hay|fue|dame|deja|quiero|necesito|espera|recibir|olvida|de|un|se|su|me|mi|nos|más|esto|este|esta|buenos|buenas|días|antes|después|desde|hasta|cada|pero|a|le|días|cuántos|cuántas|quedan|restan|porque|ya|muy|quién|hoy|mañana|rojo|verde|aplica\p{L}*|aprueba|deshaz|cambio|avis\p{L}*|historial|progreso|ayúdame|comprueba|revisa|falla|falló|rechaza|terminó|vuelve)(?!\p{L})|[ñ¿¡]/gu,
  leadIn:
    /^(?:hola|buenos días|buenas(?: tardes| noches)?|por favor|porfa|ok|vale|bueno|entonces|y|pues|luego|sí|(?:vuelve|volver) a|(?:me )?(?:puedes|podrías|puede|podría|podéis)(?: por favor)?|adelante|venga|quiero que|necesito que|equipo|ya|rápido)(?=$|[\s,:!])[\s,:!]*/,
  question:
    /^[¿\s]*(?:(?:y|pero|hola|entonces)[\s,]+)*(?:por ?qu[ée]|qu[ée]|qui[ée]n\p{L}*|cu[áa]ndo|cu[áa]l\p{L}*|c[óo]mo|d[óo]nde|cu[áa]nt\p{L}+|cada cu[áa]nto|es |está |están |se puede|debo|debería\p{L}*|deberíamos|tengo que|hay que|hay |ha |han |fue |puedo|podemos)/u,
  request:
    /^[¿\s]*(?:(?:hola|por favor|ok|y|vale)[\s,]+)*(?:me )?(?:puedes|podrías|puede|podría|podéis)(?! (?:ser|estar|explicar\p{L}*|decir\p{L}*|mostrar\p{L}*|listar|haber))(?!.*(?:\so\s|automáticamente|explicar|decirme|mostrar))/u,
  holdsBack: [
    /(?<!\p{L})(?:no|si|cuando|en cuanto|una vez|después|antes|mañana|más tarde|luego|esta noche|próxim\p{L}+|espera\p{L}*|para(?= (?:ya|todo|eso|la sinc))|detén|cancela\p{L}*|aborta|dijo|dicen|dijeron|dice que|según|quizás?|tal vez|deberí\p{L}*|sería|habría|podríamos|sin|en vez|en lugar|ayer|hasta|hemos|han|ha|fue|tampoco|todavía)(?!\p{L})/u,
  ],
  harmless: /si (?:puedes|es posible|podéis)|en cuanto puedas|cuando puedas/g,
  reports: [/falló|falla|fallado|error|terminó|terminado|atascad\p{L}|en curso/u],
  action: /sincroni\p{L}*|sync|arregl\p{L}*|correg\p{L}*|corrig\p{L}*|repar\p{L}*|corrección|riesgo|seguro/u,
  commands: [
    {
      kind: 'fix',
      says: [
        /^(?:_ )?(?:arregl(?:a|ar|e|ad|alo|arlo|ame)|repar(?:a|ar|e|alo|arlo)|corrig(?:e|elo)|corr[ei]g(?:ir|irlo|e|elo)|corrija|soluciona(?:r|lo)?|resuelve|resolver|renueva|renovar|restaura(?:r)?|recupera(?:r)?|revierte|revertir|deshaz|deshacer)(?=$|[\s,:])/,
        /^(?:d[aá]|dale|dar|darle|concede|conceder|otorga|otorgar|asigna|asignar|añade|añadir|agrega|agregar|pon|poner).{0,100}(?:acceso|rol|permiso\p{L}*|política|directiva|get|enlace)/u,
        /^(?:aplica|aplicar|ejecuta|ejecutar|aprueba|aprobar|haz).{0,60}(?:corrección|arreglo|reparación|solución|opción|plan|fix|propuesta|cambio)/,
        /^(?:aplica|aprueba|hazlo|ejecuta|aplícalo|apruébalo|adelante)(?:lo|la)?$/,
        /^(?:la )?opción \d$/,
        /^(?:pon|deja|vuelve a poner) (?:_|el certificado|todo) (?:en |de nuevo en )?verde/,
        /^(?:vincula|enlaza|asocia|vuelve a (?:vincular|enlazar)|vincular|enlazar)(?=\s).{0,80}(?:_|certificado|huella)/,
        /^(?:mueve|mover|cambia|cambiar|reemplaza).{0,40}(?:enlace|binding|vinculación).{0,80}(?:a|al|por)\b/,
        /^(?:permite|permitir|activa|activar|habilita|habilitar|marca|abre|desbloquea)\b.{0,80}(?:servicios|firewall|acceso|versión|almacén|_)/,
      ],
    },
    {
      kind: 'sync',
      says: [
        /^(?:_ )?(?:re)?(?:sincroniz(?:a|ar|alo|arlo|ad|arla|ala)|sincronice|sync)(?=$|[\s,:])/,
        /^(?:re-?importa(?:r)?|importa(?:r)?|recarga(?:r)?|actualiza(?:r)?|trae(?:r)?|refresca(?:r)?|descarga(?:r)?)\b.{0,80}(?:certificado\p{L}*|versión|almacén|_)/u,
        /^(?:lanza|inicia|haz|fuerza|ejecuta|dispara|repite|relanza) (?:una |la )?(?:re)?sincronización/,
      ],
    },
  ],
  readings: [
    {
      kind: 'unwatch',
      says: [
        /(?:deja|dejar|para) de (?:vigilar|seguir|avisar|notificar|monitor|alertar|observar)|no (?:me|nos|le) (?:avises|notifiques|alertes|mandes|envíes)|(?:ya )?no (?:quiero|queremos) (?:más )?(?:alertas|avisos|notificaciones)|no (?:vigiles|sigas|monitorices)|date de baja|anula\p{L}* .{0,10}suscrip|desuscrib|cancela\p{L}* .{0,15}(?:suscripción a|alertas?|avisos?)|silencia|(?:quita|desactiva)\p{L}* .{0,20}(?:alertas?|avisos?|notificaci)/u,
      ],
    },
    {
      kind: 'watch/subscribe',
      says: [
        /^(?:vigila|sigue|seguir|monitoriza|monitorea|suscrib|observa|mantén)|avísa|avisa(?:r)? (?:a |cuando|si|me|nos|30)|avis(?:ar|en|es)me|alértame|alerta (?:a|cuando|si)|notifíca|notifica|recuérda|(?:dime|infórma\p{L}*|hazme saber) cuando|échale un ojo|no pierdas de vista/mu,
      ],
      unless: [/por ?qu[ée]|sigue(?:n)? (?:siendo|en|con|sin|igual|roto|amarillo|rojo)/],
    },
    {
      kind: 'cancel',
      says: [
        /^(?:cancela|cancelar|aborta|abortar|rechaza|rechazar|det[eé]n|para|parar|olvídalo|olvida|espera|mejor no|ahora no|todavía no|aún no|déjalo|descarta|no)(?:$|\s(?:la|el|los|las|eso|esto|_|op|operación|todo|por|gracias))/m,
        /\bno (?:lo |la |los |las |se |me |hagas|toques|quiero|quiere\p{L}*|vayas|debes?|hay que)?.{0,20}(?:sincronic|sincronizar|sync|arregl|repar|corrij|corrig|toques|apliques|cambies|ejecutes|apruebes|hagas|importes)/u,
      ],
      unless: [/por ?qu[ée]|no se (?:ha|sincroniza|actualiza|renueva)|falla|error|sigue/],
    },
    {
      kind: 'help',
      says: [
        /^(?:ayuda(?!\p{L})|ayúdame|comandos?|ejemplos?|instrucciones)|qu[ée] (?:puedes|sabes|podéis|puede) (?:hacer|entender)|qu[ée] sabes|(?:qu[ée]|cu[áa]les?) (?:permisos?|roles?|comandos?|derechos).{0,30}(?:necesitas|tienes|requieres|hay|entiendes|conoces)|c[óo]mo (?:te uso|se usa|funcionas|te utilizo|empiezo)/mu,
      ],
      unless: [/\b_\b/],
    },
    {
      kind: 'export-iac',
      says: [/bicep|terraform|azurerm|plantilla arm|arm template|powershell|az cli|como código|exporta|iac/],
      unless: [/falla|error|por ?qu[ée]|desde hace/],
    },
    {
      kind: 'status-of-operation',
      says: [
        /(?:ha|han|ya|se|está|están|terminó|acabó|fue).{0,50}(?:termin\p{L}*|acab\p{L}*|aplicad\p{L}*|aplicó|propagad\p{L}*|complet\p{L}*|arreglad\p{L}*|corregid\p{L}*|sincronizad\p{L}*|reparad\p{L}*|list[oa]\b|hech[oa]|en curso)|(?<!\p{L})(?:terminó|acabó|finalizó)(?!\p{L})|c[óo]mo va (?:la|el)|progreso|estado de (?:la |el )?(?:sincroniz|correcc|operac|reparac|arreglo)|estado del (?:arreglo|proceso)|cu[áa]nto falta|sigue en curso/u,
      ],
      unless: [/por ?qu[ée]|error|caducad|expirad|gracias|cu[áa]ndo|qui[ée]n/],
    },
    {
      kind: 'history/audit',
      says: [
        /qui[ée]n (?:ha|han|fue|cambi|aprob|modific|borr|elimin|desactiv|activ|toc|quit|renov|hizo|dio|sincroniz|arregl|otorg|puso)|cu[áa]ndo (?:se|fue|ha|han|cambi|empez).{0,60}(?:ó|ado|ido|vez)|historial|auditor|registro|últim[oa]s? (?:sincroniz|correcc|cambio|renovac|arreglo|modific)|qu[ée] (?:cambió|se cambió|se hizo|ha cambiado|pasó (?:con|en) .{0,40}(?:ayer|semana|mes))|cambios (?:de|en|desde|del)/,
      ],
      unless: [/caduca|vence|expira/],
    },
    {
      kind: 'expiring',
      says: [
        /(?:qu[ée]|cu[áa]l\p{L}*|cu[áa]ndo|cu[áa]nto|lista|muestra|muéstrame|certificados|algo|hay|dame).{0,80}(?:caduca(?!d)|caducan|caducar|caducidad|vence(?!\p{L})|vencen|vencer|vencimiento|expira(?!d)|expiran|expirar|expiración|válido hasta|días (?:quedan|le quedan))|fecha de (?:caducidad|vencimiento|expiración)|caducidad de/u,
      ],
      unless: [/por ?qu[ée]|aunque|avísa|avisa|qu[ée] pasa/],
    },
    {
      kind: 'explain-concept',
      says: [
        /^(?:explica|explícame|describe)|qu[ée] (?:significa|quiere decir|pasa si|pasaría|cambiaría|haría|es (?:un|una|el|la|lo)|hace|ocurre|ocurriría|son|implica)|diferencia|c[óo]mo (?:funciona|se|puedo|sincronizo|hago|lo hago|app service)|cada cu[áa]nto|con qu[ée] frecuencia|cu[áa]nt[oa]s? (?:horas|tiempo|veces)|es (?:seguro|posible|necesario|peligroso|normal|recomendable)|(?:debo|debería|deberíamos|tengo que|hay que|puedo|se puede|hace falta|necesito)|para qu[ée] (?:sirve|necesitas)|por ?qu[ée] (?:necesitas|hace falta|hay que)|(?:causa|provoca|implica) /,
      ],
      unless: [/ayudar[íi]a|bastar[íi]a|servir[íi]a|es normal que|qu[ée] (?:le )?pasa (?:con|a|en)/],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /(?:dijo|dijeron|dice|pidió|pidieron|quiere|quieren) (?:que )?.{0,40}(?:sincroni|arregl|correg|corrij|repar)|(?:va|van|vamos) a (?:sincronizar|arreglar|corregir|reparar|aplicar|renovar)|(?:mañana|más tarde|la semana que viene) (?:lo |la )?(?:sincronizamos|arreglamos|corregimos|haremos|hacemos)/,
      ],
      unless: [/por ?qu[ée]|error|falla|falló|rojo|amarillo|caducado|roto|\?/],
    },
    {
      kind: 'diagnose',
      says: [
        /por ?qu[ée]|qu[ée] (?:le )?pasa|qu[ée] (?:está )?mal|comprueba|revisa|verifica|diagn[óo]stic|analiza|error|falla|falló|caducado|expirado|caducó|expiró|venció|roto|ayudar[íi]a|bastar[íi]a|servir[íi]a|problema|advertencia|no (?:funciona|tiene acceso|se actualiza|sincroniza|va)|sigue/,
      ],
      unless: [/base de datos|impresora|contraseña/],
    },
    {
      kind: 'list',
      says: [
        /^(?:lista|listar|muestra|muéstrame|enséñame|dame|qu[ée] (?:certificados|apps|aplicaciones|sitios|almacenes|está|hay)|cu[áa]les|cu[áa]ntos|todos|todas|inventario|qui[ée]n (?:usa|más)|tenemos|hay )/m,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /base de datos|reinicia|impresora|café|contraseña|reunión|(?:ya )?(?:lo arreglamos|lo hemos arreglado|está arreglado|está resuelto|lo solucionamos)/,
      ],
    },
  ],
  trade: /certificado|almacén|sincroni|enlace|caduc|venc|expira|huella|acceso|permiso|renov|rojo|amarillo/,
};
