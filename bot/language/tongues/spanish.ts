import type { Tongue } from '../tongue.ts';
import { mending } from './mending.ts';
import { roundabout } from './roundabout.ts';

/** Spanish. */
export const spanish: Tongue = {
  code: 'es',
  marks:
    /(?<!\p{L})(?:el|la|los|las|del|una|es|está|están|son|por qué|qué|quién|cuándo|cuál|cuáles|cómo|dónde|por favor|gracias|hola|y|haz|dale|porfa|baja|trae|mira|pásame|vale|mismo|mi|finde|alguien|jefe|aprobado|pq|xq|nada|aquí|ahí|usa|dónde|están|sirve|pregunto|preguntar|pasa|con|para|en|al|no|lo|yo|nos|puedo|puedes|podrías|certificado\p{L}*|almacén|huella|enlace|sincroni[zc]\p{L}*|corrige\p{L}*|arregl\p{L}*|repar\p{L}*|lista|muestra|ayuda|cancela\p{L}*|cadu[cq]\p{L}*|vence\p{L}*|vigila\p{L}*|avísa\p{L}*|ahora|todos|todas|todavía|sigue|explica\p{L}*|estado|acceso|permiso\p{L}*|ayer|si|que|hay|fue|dame|deja|quiero|necesito|espera|recibir|olvida|de|un|se|su|me|mi|nos|más|esto|este|esta|buenos|buenas|días|antes|después|desde|hasta|cada|pero|a|le|días|hacen|hace|falta|dos|personas|alguien|algo|semana|han|dice|eso|ese|esa|otra|otro|vez|nuevo|nueva|hacer|tiene|tienen|bien|así|tal|mejor|fuerza|registro|todavía|vault|deja|horario|cuántos|cuántas|quedan|restan|porque|ya|muy|quién|hoy|mañana|rojo|verde|aplica\p{L}*|aprueba|deshaz|cambio|avis\p{L}*|historial|progreso|ayúdame|comprueba|revisa|falla|falló|rechaza|terminó|vuelve|podría|ruego|comandos|qué|cuáles|sin|sobre|entre|cuando|donde|como|quien|porfavor|anoche|todo|toda|cualquier|ningún|alguno|nuestr[oa]s?|tu|tus|sus|mis|son|era|eran|estaba|está|ser|estar|haber|puede|pueden|debe|quiere|sabe|dale|che|ese|esos|vos|solo|sólo|listado|errores)(?!\p{L})|[ñ¿¡]/gu,
  leadIn:
    /^(?:hola|buenos días|buenas(?: tardes| noches)?|por favor|porfa|ok|vale|bueno|entonces|y|pues|luego|sí|(?:vuelve|volver) a|(?:me )?(?:puedes|podrías|puede|podría|podéis)(?: por favor)?|adelante|venga|ahora|quiero que|necesito que|equipo|ya|rápido|(?:me )?(?:haces|hazme|harías) el favor de|(?:te|os) importa(?:ría)?|s[eé] bueno y|puedes por favor|me|oye|anda|mejor|(?:(?:le|les|te|os) )?(?:ruego|pido|pedimos|agradezco|agradecería|agradeceríamos|solicito|solicitamos)(?: por favor)? que|se ruega|se solicita|(?:proceda|procedan|procede|proceder) a|sírva(?:se|nse)|tenga a bien|haga el favor de|che|bueno|a ver|de nuevo|otra vez|una vez más)(?=$|[\s,:!])[\s,:!]*/,
  question:
    /^[¿\s]*(?:(?:y|pero|hola|entonces)[\s,]+)*(?:por ?qu[ée]|qu[ée]|qui[ée]n|cu[áa]ndo|cu[áa]l|c[óo]mo|d[óo]nde|cu[áa]nt\p{L}|cada cu[áa]nto|es |está |están |se puede|debo|debería|deberíamos|tengo que|hay que|hay |ha |han |fue |puedo|podemos)/u,
  request:
    /^[¿\s]*(?:(?:hola|por favor|ok|y|vale)[\s,]+)*(?:me )?(?:puedes|podrías|puede|podría|podéis)(?! (?:ser|estar|explicar|decir|mostrar|listar|haber))(?!.*(?:\so\s|automáticamente|explicar|decirme|mostrar))/u,
  holdsBack: [
    /(?<!\p{L})(?:no|si|cuando|en cuanto|una vez|después|antes|mañana|más tarde|luego|esta noche|próxim\p{L}+|esper[ae]\p{L}*|para(?= (?:ya|todo|eso|la sinc))|det[eé]n\p{L}*|parar|pausa\p{L}*|suspend\p{L}*|cancela\p{L}*|anula(?!\p{L}* (?:el|la|los|las) últim)\p{L}*|aborta\p{L}*|evita\p{L}*|dijo|dicen|dijeron|dice que|según|quizás?|tal vez|deberí\p{L}*|sería|habría|podríamos|sin|en vez|en lugar|ayer|hasta|hemos|han|ha|fue|tampoco|todavía|dej[ae]\p{L}* .{0,60}(?:tranquil[oa]s?|quiet[oa]s?|en paz|como (?:está|estaba)n?|así|estar|vigilad[oa]s?))(?!\p{L})/u,
  ],
  harmless:
    /(?:clientes?|usuarios?|todos|jefe) (?:está |están )?espera(?:n|ndo)?(?!\p{L})|si (?:puedes|es posible|podéis)|en cuanto puedas|cuando puedas/gu,
  reports: [
    // An infinitive with a verb of its own behind it is what is spoken of, and no order.
    /^\p{L}+(?:ar|er|ir)(?:l[oa]s?)? (?:.* )?_ (?!(?:por|porfa|ya|ahora|del?|en|con|desde|al?|y|e|para|otra|que|urgente\p{L}*|lo|rápid\p{L}*|cuanto|nuevamente|gracias|inmediatamente|manualmente|contra|hacia|también|mismo|pls|please|hoy|_)(?!\p{L}))\p{L}/u,
    /^\p{L}+(?:ar|er|ir)(?:l[oa]s?)? .*(?<!(?:que|cual|donde) )(?<!\p{L})(?:es|está|son|era|eran|cuesta|tarda|demora|requiere|pued[eo]|debe|hace|suele|implica|rompe|ayuda|funciona|sirve|significa|provoca|causa|reinicia|lleva|parece|tiene|necesita)(?!\p{L})/u,
    /falló|falla|fallado|error|terminó|terminado|atascad\p{L}|en curso/u,
  ],
  action: /sincroni|sync|arregl|correg|corrig|repar|corrección|riesgo|seguro/u,
  commands: [
    {
      kind: 'fix',
      says: [
        /^(?:vuelve a activar|reactiva|activa|enciende|pon) (?:de nuevo )?(?:la |el )?(?:auto-?renew\p{L}*|renovación automática|rotación automática)(?!\p{L})/u,
        /^(?:restaure|recupere|resuelva|solucione|renueve|deshaga|revierta|repare|arregle)(?=$|[\s,:])|^(?:restablezca|otorgue|conceda|asigne|añada|agregue|devuelva|ponga|dé|cree)(?=\s).{0,100}(?:acceso|rol|permiso|polític|directiva|lectura)/u,
        /^(?:_ )?(?:arregl(?:a|ar|e|ad|alo|arlo|ame)|repar(?:a|ar|e|alo|arlo)|corrig(?:e|elo)|corr[ei]g(?:ir|irlo|e|elo)|corrija|soluciona(?:r|lo)?|resuelve|resolver|renueva|renovar|restaura(?:r)?|recupera(?:r)?|revierte|revertir|deshaz|deshacer)(?=$|[\s,:])/,
        /^(?:aprueba|aprobar|acepta|aceptar|autoriza|autorizar|aplica|aplicar|confirma|confirmar)(?: (?:el|la|eso|lo|cambio|petición|solicitud|propuesta))* _$/,
        /^(?:aprobado|autorizado|confirmado|de acuerdo|dale|adelante|hazlo|vale hazlo|sí hazlo|luz verde|tienes mi ok|apruebo|lo apruebo|ejecútalo|procede)$/,
        /^(?:(?:adelante|dale|tira|sigue|procede|vamos|venga) )?con (?:el|la) (?:arreglo|corrección|reparación|cambio|plan|fix|propuesta|solución)$/,
        /^(?:arreglas|reparas|corriges|solucionas|resuelves|recuperas|restauras|arréglame|repárame|corrígeme|arreglarme|repararme|corregirme)(?=$|[\s,:])/,
        /^(?:vuelve a |volver a )?(?:pon|poner|ponle|mete|meter|crea|crear|recrea|recrear|agrega|agregar|agrégale|añade|añadir|añádele|dale|darle|dar|da|asigna|asignar|asígnale|restituye|devuelve|restablece|restablecer|reestablece|devuélvele|repón|configura).{0,100}(?:acceso|rol|permiso|polític|directiva|lectura|privilegio|regla)/u,
        /^(?:enlaza|enlazar|vincula|vincular|asocia|asociar|apunta|apuntar|reapunta|engancha|bindea|rebindea|cambia|cambiar|pasa|pasar|mueve)(?=\s).{0,80}(?:_|certificado|huella|enlace|binding)/,
        /^(?:permite|permitir|dejar?(?! de)(?=.* (?:(?!estar)\p{L}+(?:ar|er|ir)(?:l[oa]s?|se)?|(?:acceda|lea|entre|pase)n?)(?!\p{L}))|activa|activar|reactiva|reactivar|habilita|habilitar|rehabilita|marca|marcar|abre|abrir|desbloquea|desbloquear|autoriza|autorizar)(?=\s).{0,80}(?:servicios|firewall|cortafuegos|acceso|versión|almacén|bóveda|vault|app service|_)/u,
        /^(?:da marcha atrás|vuelve atrás|rollback)(?=\s).{0,30}(?:cambio|arreglo|último|última|corrección|eso|_)/,
        /^(?:anula|anular) (?:el|la|los|las) últim[oa]s? /,
        /^(?:d[aá]|dale|dar|darle|concede|conceder|otorga|otorgar|asigna|asignar|añade|añadir|agrega|agregar|pon|poner).{0,100}(?:acceso|lectura|rol|permiso|política|directiva|get|enlace)/u,
        /^(?:aplica|aplicar|ejecuta|ejecutar|lanza|inicia|arranca|aprueba|aprobar|haz).{0,60}(?:corrección|arreglo|reparación|solución|opción|plan|fix|propuesta|cambio)/,
        /^(?:aplica|aprueba|hazlo|ejecuta|aplícalo|apruébalo|adelante)(?:lo|la)?$/,
        /^(?:la )?opción \d$/,
        /^(?:pon|deja|vuelve a poner) (?:_|el certificado|todo) (?:en |de nuevo en )?verde/,
        /^(?:mueve|mover|cambia|cambiar|reemplaza).{0,40}(?:enlace|binding|vinculación).{0,80}(?:a|al|por)\b/,
      ],
    },
    {
      kind: 'sync',
      says: [
        /^(?:fuerza|forzar|lanza|haz|inicia|dispara) (?:una? |la |el )?(?:nuev[oa] )?(?:actualización|reimportación|refresco|recarga) (?:de |del |en |para )(?:certificado )?_/u,
        /^haz que _ (?:tome|coja|cargue|recoja|use) (?:ya |ahora )?(?:el nuevo certificado|el certificado nuevo|la nueva versión|la versión nueva|el certificado renovado)/u,
        /^(?:_ )?(?:re)?(?:sincroniz(?:a|ar|alo|arlo|ad|arla|ala)|sincronice|sync)(?=$|[\s,:])/,
        /^(?:pon|poner|ponle|aplica|usa|instala|mete|sube|subir)(?=\s).{0,40}(?:certificado (?:nuevo|renovado|actualizado)|nuevo certificado|versión (?:nueva|más reciente)|[úu]ltima versión|nueva versión)/,
        /^(?:re)?(?:sincronízame|sincronizas|sincronízalo|sincronízala|sincronizarme|sincronizame|sincronicen)(?=$|[\s,:])/,
        /^(?:dale|darle|haz|hacer|hazme|lanza|lanzar|fuerza|forzar|ejecuta|ejecutar|dispara|corre|correr|pulsa|pulsar|aprieta|presiona|repite|repetir|métele|tira|inicia|mete)(?=\s)(?: (?:otra|otro|una|un|la|el|al|a|de|nuevo|vez|nueva|botón))* (?:re)?(?:sincronizar|sincronización|sincro|sync|resync)(?!\p{L})/u,
        /^(?:baja|bajar|bájate|jala|jalar|trae|traer|tráete|tráeme|coge|coger|toma|tomar|pilla|agarra|carga|cargar|recarga|mete|meter|descarga|pasa|pasar|despliega|empuja|saca|actualiza|actualizar|actualízame)(?=\s).{0,80}(?:certificado|cert|versión|almacén|bóveda|vault|key vault)/u,
        /^(?:re-?importa(?:r)?|importa(?:r)?|recarga(?:r)?|actualiza(?:r)?|trae(?:r)?|refresca(?:r)?|descarga(?:r)?)\b.{0,80}(?:certificado|versión|almacén|_)/u,
      ],
    },
    ...roundabout.es,
    mending.es,
  ],
  readings: [
    {
      kind: 'unwatch',
      says: [
        /(?:no .{0,20}más|ya no|deja de|dejar de|dejen de|para de|basta de|quita|elimina|borra|apaga|desactiva|silencia|corta|cancela) .{0,20}(?:avis|alert|notific|mand\p{L}* mensajes|vigil|monitor|recordatori)|no (?:me|nos) (?:\p{L}+|.{0,20}(?:avis|vigil).{0,30}) más|dejar? de (?:mandar|enviar|spamear|molestar)/u,
        /(?:deja|dejar|para) de (?:vigilar|seguir|avisar|notificar|monitor|alertar|observar)|no (?:me|nos|le) (?:avises|notifiques|alertes|mandes|envíes)|no (?:quiero|queremos) (?:más )?(?:alertas|avisos|notificaciones)|no (?:vigiles|sigas|monitorices)|date de baja|anula\p{L}* .{0,10}suscrip|desuscrib|cancela\p{L}* .{0,15}(?:suscripción a|alerta|aviso)|silencia|(?:quita|desactiva)\p{L}* .{0,20}(?:alerta|aviso|notificaci)/u,
      ],
    },
    {
      kind: 'watch/subscribe',
      says: [
        /(?:pon|crea|activa|configura|quiero|queremos|manda|envía|mándame|envíame|necesito)\p{L}* .{0,20}(?:alertas?|avisos?|notificaci(?:ón|ones)|recordatorios?)(?!\p{L}| (?:falló|no)(?!\p{L}))|^(?:alertas?|avisos?|notificaciones) (?:para|de|sobre|cuando|si|aquí)|(?:dime|dinos|dile|díganos|escribe|escríbenos|manda|pega un|da un|grita|pita|haz ping|haznos)\p{L}* .{0,30}(?:cuando|si|en cuanto|antes de que) .{0,60}(?:_|pon|cambi|pas|caiga|cae|falle|falla|caduque|venza|sincronice|roj[oa]|amarill[oa])|(?:quiero|quisiera|queremos|me gustaría|necesito) (?:seguir|vigilar|monitor|recibir|que (?:me|nos) avis|estar al tanto)|(?:ojo|vista) (?:a|en|sobre) _|(?:échale|echa|échenle|ten|tenme|mantén|dej[ae]\p{L}*) .{0,15}(?:ojo|vigilad[oa]|vista(?!\p{L}))/u,
        /^(?:vigila|sigue|seguir|monitoriza|monitorea|suscrib|observa(?!\p{L})|mantén)|avísa|avisa(?:r)? (?:a |cuando|si|me|nos|30)|avis(?:ar|en|es)me|alértame|alerta (?:a|cuando|si)|notifíca|notifica|recuérda|(?:dime|infórma\p{L}*|hazme saber) cuando|échale un ojo|no pierdas de vista/mu,
      ],
      unless: [/por ?qu[ée]|ya no|deja de|sigue(?:n)? (?:siendo|en|con|sin|igual|pendiente|roto|amarillo|rojo)/],
    },
    {
      kind: 'cancel',
      says: [
        /^(?:para|alto|stop|no+|espera|detente|frena|cancela)(?: (?:para|alto|stop|no|espera|todo|que|es|era|ese|esa|app|vault|el|la|me|por|ya|eso|lo|equivocad[oa])(?!\p{L}).*)?$/mu,
        /^(?:olvida|olvídate|olvídalo|deja|déjalo|déjala|dejadlo|dejemos|anula|anular|retira|revoca|descarta|desiste|aborta)(?: (?:eso|esto|lo|la|el|mi|tu|todo|así|como|quieto|petición|solicitud|estar)(?!\p{L}).*)?$/mu,
        /^(?:interrumpe|interrumpir|suspende|suspender|bloquea la|pausa|pausar|det[eé]n\p{L}*)(?!\p{L})|^(?:mejor )?(?:déjalo|dejarlo|dejémoslo|déjala|lo dejamos)/mu,
        /^dej[ae]\p{L}* .{0,60}(?:tranquil[oa]s?|quiet[oa]s?|en paz|como (?:está|estaba)n?|así|estar)(?!\p{L})/mu,
        /^(?:mejor no|ahora no|hoy no|aún no|de momento no|ni se te ocurra|ni lo toques|ya no hace falta|cambié de idea|cambiamos de idea|me equivoqué|nada de (?:sync|sincron|arregl|cambios))/mu,
        /(?:^|\s)(?:no|nada de|que nadie|nadie|nunca|sin) .{0,20}(?:sincroni[cz]|corre[cg]|arregl|repar|corrij|corrig|toqu|toc|aprueb|apruebes|modifi|cambi|ejecut|aplic|reinicies|importe|rebind|enlac|hag|mov|muev)/u,
        /^(?:cancela|cancelar|aborta|abortar|rechaza|rechazar|para|parar|olvídalo|olvida|espera|mejor no|ahora no|todavía no|aún no|déjalo|descarta|no)(?:$|\s(?:la|el|los|las|eso|esto|_|op|operación|todo|por|gracias))/m,
        /\bno .{0,28}(?:sincronic|sincronizar|sync|arregl|repar|corrij|corrig|toques|apliques|cambies|ejecutes|apruebes|hagas|importes)/u,
      ],
      unless: [
        /por ?qu[ée]|no se (?:ha|sincroniza|actualiza|renueva)|falla|error|sigue|no (?:coge|se|funciona|carga|cambia|cambió|llega|aparece|sale)|nadie (?:ha|tocó|cambió|hizo|sabe)|sin (?:hacer|que nadie) |no (?:ha|han) /,
      ],
    },
    {
      kind: 'help',
      says: [
        /^(?:ayuda(?!\p{L})|ayúdame|comando|ejemplo|instrucciones)|qu[ée] (?:puedes|sabes|podéis|puede) (?:hacer|entender)|qu[ée] sabes|(?:qu[ée]|cu[áa]l(?:es)?) (?:permisos?|rol(?:es)?|comandos?|derechos).{0,30}(?:necesitas|tienes|requieres|hay|entiendes|conoces)|(?:qu[ée]|c[óo]mo|cu[áa]les) .{0,20}(?:te puedo|puedo|podemos|se te puede|se puede|debo|te) .{0,12}(?:preguntar|pedir|decir|escribir|hablar|formular|consultar|usar|utilizar)|(?:soy|somos) nuev|gu[íi]a|manual|c[óo]mo (?:funciona (?:el bot|esto|este bot)|se te usa|te manejo|te hablo)|c[óo]mo (?:te uso|se usa|funcionas|te utilizo|empiezo)/mu,
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
        /(?:han|ha|ya|me) .{0,10}(?:aprobado|autorizado|aprobaron|autorizaron|rechazado)|(?:solicitud|petición|cambio|arreglo) .{0,20}(?:aprobad|autorizad|rechazad|pendiente)|(?:qué tal|cómo) (?:va|vas|vamos)/,
        /^(?:y )?(?:ya|todavía|aún|sigue|cómo|qué) .{0,30}(?:en marcha|en proceso|en curso|corriendo|pendiente|marcha)|c[óo]mo (?:va|vamos|van|anda|sigue|está) (?:lo|la|el|eso|todo|con)|(?:hay|alguna?) (?:novedad|noticia|avance)|(?:alguien|ya) .{0,10}(?:aprobó|autorizó|ha aprobado)|(?:cu[áa]nto) (?:falta|queda|le queda)|por d[óo]nde vas|en qu[ée] (?:va|paso|fase|etapa|punto)/u,
        /(?:ha|han|ya|se|está|están|terminó|acabó|fue).{0,50}(?:termin|acab|aplicad|aplicó|propagad|complet|arreglad|corregid|sincronizad|reparad|list[oa]\b|hech[oa]|en curso)|(?<!\p{L})(?:terminó|acabó|finalizó)(?!\p{L})|progreso|estado de (?:la |el )?(?:sincroniz|correcc|operac|reparac|arreglo)|estado del (?:arreglo|proceso)|sigue en curso/u,
      ],
      unless: [/por ?qu[ée]|error|caducad|expirad|gracias|cu[áa]ndo|qui[ée]n/],
    },
    {
      kind: 'history/audit',
      says: [
        /qui[ée]n(?:es)? (?:(?:me|le|lo|la|les|se|nos) )?\p{L}{2,}(?:ó|aron|ieron)(?!\p{L})/u,
        /qui[ée]n(?:es)? (?:\p{L}{1,3} )?(?:anduvo|estuvo|metió|di[óo]|pidió|autoriz|lanz|puls|apret|rompi|borr|sac|mov|cre|agreg|añad|pus|ech|apag|encend|fue|tocó|mont|deshiz|aplic)|qu[ée] (?:pasó|hiciste|hicieron|hicimos|hizo|ocurrió) .{0,60}(?:ayer|anoche|semana|mes|finde|fin de semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy)|[úu]ltima vez|(?:cambi[óo]|modific[óo]) .{0,60}(?:ayer|anoche|semana|finde|fin de semana)|bit[áa]cora|cronolog[íi]a|desde cu[áa]ndo|a qu[ée] hora/u,
        /qui[ée]n (?:ha|han|fue|cambi|aprob|modific|borr|elimin|desactiv|activ|toc|quit|renov|hizo|dio|sincroniz|arregl|otorg|puso)|cu[áa]ndo (?:se|fue|ha|han|cambi|empez).{0,60}(?:ó|ado|ido|vez)|historial|auditor|registro|últim[oa]s? (?:sincroniz|correcc|cambio|renovac|arreglo|modific)|qu[ée] (?:cambió|se cambió|se hizo|ha cambiado)|cambios (?:de|en|desde|del)/,
      ],
      unless: [/caduca|vence|expira/],
    },
    {
      kind: 'expiring',
      says: [
        /menos de \d+ días|(?:que|hay que|toca) renovar/u,
        /(?:vence|caduca|expira)n? (?:algo|alguno|alguna|algún|pronto|nada)|fechas de (?:caducidad|vencimiento)|cu[áa]nto (?:le queda|dura|vive)/,
        /(?:por|a punto de|próxim\p{L}*|pronto) .{0,15}(?:vencer|caducar|expirar|vencimiento|caducidad)|(?:vence|caduca|expira)n? (?:cuándo|pronto|esta|este|en|antes|el)|(?:cu[áa]ndo|qu[ée]) .{0,40}(?:renovar|toca renovar|se renueva)|(?:cu[áa]nt[oa]s?) .{0,20}(?:le queda|quedan|queda de vida)|hasta cu[áa]ndo/u,
        /(?:qu[ée]|cu[áa]l|cu[áa]ndo|cu[áa]nto|lista|muestra|muéstrame|certificados|algo|hay|dame).{0,80}(?:caduca(?!d)|caducan|caducar|caducidad|vence(?!\p{L})|vencen|vencer|vencimiento|expira(?!d)|expiran|expirar|expiración|válido hasta|días (?:quedan|le quedan))|fecha de (?:caducidad|vencimiento|expiración)|caducidad de/u,
      ],
      unless: [/por ?qu[ée]|aunque|avísa|avisa|qu[ée] pasa (?:si|cuando|con)|cada cu[áa]nto/],
    },
    {
      kind: 'explain-concept',
      says: [
        /c[óo]mo (?:sabe|nota|detecta|obtiene|recibe|lee|llega|se entera|decide|calcula)(?!.{0,60}\b_\b)/u,
        /^qui[ée]n (?:puede|debe|decide|tiene permiso)|(?:qu[ée]|c[óo]mo) .{0,10}(?:hace|cambia|toca|modifica) (?:exactamente |realmente )?(?:un|una|el|la) (?:arreglo|sincronización|sync|corrección|fix)|por qu[ée] .{0,30}(?:dos personas|segunda persona|cuatro ojos|otra persona)/,
        /(?:cu[áa]nto|qu[ée]) (?:tarda|demora|dura|tiempo)|(?:hay|habrá|tiene|supone) .{0,10}(?:corte|downtime|caída|riesgo|impacto)|qu[ée] pasa (?:con .{0,40})?(?:si|cuando|al)|(?:significado|definición)(?!\p{L})|para qu[ée] (?:es|son|quiere|se usa)|qu[ée] se (?:refiere|llama|entiende)|(?<!\p{L})eso (?:qué es|de(?!\p{L}))/u,
        /^(?:explica|explícame|describe)|qu[ée] (?:significa|quiere decir|pasa si|pasaría|cambiaría|haría|es (?:un|una|el|la|lo)|hace|ocurre|ocurriría|son|implica)|diferencia|c[óo]mo (?:funciona|se|puedo|sincronizo|hago|lo hago|app service)|cada cu[áa]nto|con qu[ée] frecuencia|cu[áa]nt[oa]s (?:horas|veces)|es (?:seguro|posible|necesario|peligroso|normal|recomendable)|(?:debo|debería|deberíamos|tengo que|hay que|(?<!no )puedo|se puede|hace falta|necesito)|para qu[ée] (?:sirve|necesitas)|por ?qu[ée] (?:necesitas|hace falta|hay que)|(?:causa|provoca|implica) /,
      ],
      unless: [
        /ayudar[íi]a|bastar[íi]a|servir[íi]a|es normal que|qu[ée] (?:le )?(?:pasa|ocurre|sucede) (?:con|a|en) (?!(?:los|las) (?:usuarios|clientes|sesiones))/,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /(?:dijo|dice|decía|diciendo|escribió|escribe|repite|repitiendo|grita|pone|suelta|contesta)(?: \p{L}+)* ?:? ?¶|¶ (?:dice|dijo|decía|repite)(?!\p{L})/u,
        /(?:dijo|dijeron|dice|pidió|pidieron|quiere|quieren) (?:que )?.{0,40}(?:sincroni|arregl|correg|corrij|repar)|(?:va|van|vamos) a (?:sincronizar|arreglar|corregir|reparar|aplicar|renovar)|(?:mañana|más tarde|la semana que viene) (?:lo |la )?(?:sincronizamos|arreglamos|corregimos|haremos|hacemos)/,
      ],
      unless: [/por ?qu[ée]|error|falla|falló|rojo|amarillo|caducado|roto|\?/],
    },
    {
      kind: 'diagnose',
      says: [
        /(?:qu[ée]|algo) (?:raro|falla|tiene|hay)|cu[áa]l es (?:el|la) (?:problema|fallo|motivo|causa)|a qu[ée] se debe|(?:mira|échale un vistazo|echa un vistazo|dale un vistazo|chequea|checa|revísa|miras|puedes ver)|no (?:coge|toma|carga|lee|llega|aparece|sale|cambia|cambió|ve)|alguna idea|certificado (?:viejo|antiguo|anterior|incorrecto|equivocado)|denegad|se queja|avis[oa] de|advert/u,
        /por ?qu[ée]|qu[ée] (?:le )?(?:pasa|ocurre|sucede)|qu[ée] (?:está )?mal|comprueba|revisa|verifica|diagn[óo]stic|analiza|error|falla|falló|caducado|expirado|caducó|expiró|venció|roto|ayudar[íi]a|bastar[íi]a|servir[íi]a|problema|advertencia|no (?:funciona|tiene acceso|se actualiza|sincroniza|va)|sigue/,
      ],
    },
    {
      kind: 'list',
      says: [
        /d[óo]nde .{0,20}(?:se usa|está|se está|usamos|utiliza|enlazad|aparece)|qu[ée] (?:apps?|aplicaciones|sitios|webs?|certificados|hosts?|dominios) (?:usa|cuelgan|dependen|tiran|están|hay|tienen)|qu[ée] (?:está|hay|tenemos|queda|sigue) (?:en |de )?(?:rojo|amarillo|verde|mal)|(?:dame|pásame|mándame|quiero|necesito) .{0,20}(?:lista|listado|resumen|inventario|relación)|qui[ée]n(?:es)? (?:usa|tira|comparte)/u,
        /^(?:lista|listar|muestra|muéstrame|enséñame|dame|qu[ée] (?:certificados|apps|aplicaciones|sitios|almacenes|está|hay)|cu[áa]les|cu[áa]ntos|todos|todas|inventario|qui[ée]n (?:usa|más)|tenemos|hay )/m,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /base de datos|reinicia|impresora|café|contraseña|reunión|(?:lo arreglamos|lo hemos arreglado|está arreglado|está resuelto|lo solucionamos)/,
      ],
    },
  ],
  trade: /certificado|almacén|sincroni|enlace|caduc|venc|expira|huella|acceso|permiso|renov|rojo|amarillo/,
};
