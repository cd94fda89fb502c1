import type { Sentences } from '../catalogue.ts';

/** The words in which the bot judges and decides, explained. */
export const greenlightTerms: Sentences<'greenlight-terms'> = {
  'colours-says':
    'Rojo: usuarios afectados ahora o con seguridad; amarillo: lo que fallará o no está sincronizado; blanco: sin ver; verde: todo bien.',
  'colours-todo': 'Primero lo rojo, después lo amarillo por su cuenta atrás; lo que no se pudo ver nunca es verde.',
  'colour-red-says': 'Rojo: hay usuarios afectados ahora, o los habrá con seguridad sin nada en marcha que lo evite.',
  'colour-red-todo':
    'Abra la tarjeta del certificado y apruebe la corrección de su primer eslabón roto, o haga a mano lo que indica.',
  'colour-yellow-says':
    'Amarillo: el certificado fallará o no está sincronizado con su almacén, aunque los usuarios aún no lo notan.',
  'colour-yellow-todo':
    'Pregunte por qué está en amarillo, arregle el primer eslabón roto y sincronice antes de que acabe la cuenta atrás.',
  'colour-green-says': 'Verde: se evaluaron todas las reglas y ninguna encontró nada.',
  'colour-green-todo': 'Nada; una nota en una tarjeta verde dice qué requerirá atención más adelante.',
  'colour-unknown-says':
    'No se encontró nada mal, pero algo de la cadena no se pudo leer, así que el certificado no se da por verde.',
  'colour-unknown-todo': 'Dé al bot el rol que indica la tarjeta y vuelva a comprobar.',
  'link-certificate-says':
    'El eslabón de lo que tiene App Service: un recurso Microsoft.Web/certificates, que es una copia y no el objeto del almacén.',
  'link-certificate-todo': 'Compare su huella digital y su último día con la versión más reciente del almacén.',
  'link-vault-says':
    'El eslabón del almacén al que el certificado hace referencia por id. de recurso: si existe, dónde estaba y en qué inquilino.',
  'link-vault-todo': 'Si está roto, recupere el almacén o importe desde el que lo ha sustituido.',
  'link-access-says':
    'El eslabón de lo que permite a Microsoft Azure App Service leer el secreto: una directiva de acceso o un rol, según el modelo del almacén.',
  'link-access-todo':
    'Si está roto, apruebe el permiso que propone la tarjeta y consérvelo en el código de infraestructura.',
  'link-network-says': 'El eslabón de si el firewall o el perímetro del almacén deja pasar a App Service.',
  'link-network-todo':
    'Si está roto, deje a los servicios de Microsoft de confianza omitir el firewall, o haga que el perímetro los admita.',
  'link-secret-says':
    'El eslabón de lo que el almacén entregaría: el secreto del mismo nombre, que lleva el certificado con su clave.',
  'link-secret-todo': 'Si está roto, recupérelo o habilítelo, o ponga ahí un PFX utilizable.',
  'link-renewal-says':
    'El eslabón de si el almacén recibe una versión nueva a tiempo y si esa versión es apta para servirse.',
  'link-renewal-todo':
    'Si está roto, arregle el emisor o la directiva en el almacén; el bot solo inicia una renovación si el emisor puede.',
  'link-sync-says': 'El eslabón de si App Service ha tomado la versión más reciente del almacén.',
  'link-sync-todo': 'Si solo está roto este, sincronice; si también lo está uno anterior, arregle primero ese.',
  'link-binding-says': 'El eslabón de a qué huella digital está enlazado cada nombre de host y cada ranura.',
  'link-binding-todo': 'Si está roto, vuelva a enlazar el nombre de host al certificado más reciente.',
  'link-served-says':
    'El eslabón de lo que los navegadores reciben de verdad, visto conectándose al nombre de host; con el sondeo desactivado figura como sin comprobar.',
  'link-served-todo':
    'Si está roto y el enlace es correcto, busque un Front Door o una puerta de enlace delante de la aplicación.',
  'link-guard-says':
    'No es un eslabón de la cadena, sino lo que impediría la propia corrección: un bloqueo, una directiva o que aquí nadie pueda aprobar.',
  'link-guard-todo': 'Resuélvalo antes de aprobar, como dice el plan.',
  'first-broken-link-says':
    'El primer eslabón de la cadena con un hallazgo, que es la causa; lo que falla en eslabones posteriores se debe a él o no se alcanzó.',
  'first-broken-link-todo':
    'Arregle primero este y vuelva a comprobar: los hallazgos posteriores suelen desaparecer con él.',
  'countdown-says': 'El tiempo que queda hasta que los usuarios vean un certificado caducado si nada cambia.',
  'countdown-todo': 'Empiece por la más corta y haga aprobar la corrección con margen.',
  'chain-says':
    'Una etapa en el camino de un certificado: certificado, almacén, acceso, red, secreto, renovación, sincronización, enlace, entrega.',
  'chain-todo': 'Lea la cadena de la tarjeta de izquierda a derecha: el primer eslabón roto es la causa.',
  'finding-says': 'Un fallo, encontrado por una regla en un eslabón, junto con las solicitudes que lo demuestran.',
  'finding-todo': 'Despliegue las pruebas en la tarjeta para ver qué respondió Azure y cuándo.',
  'symptom-says':
    'Un hallazgo que da color al certificado sin ser una causa, como una fecha de caducidad; solo va primero si no se encuentra nada más.',
  'symptom-todo': 'Arregle el primer eslabón roto y el síntoma desaparece con la siguiente sincronización.',
  'gap-says': 'Una regla que no se pudo evaluar porque no se pudo leer un dato; nunca se cuenta como correcta.',
  'gap-todo':
    'Vea en la tarjeta por qué no se leyó y qué rol lo arreglaría; que se deniegue algo al bot no dice nada de App Service.',
  'evidence-says': 'Lo que respondió Azure, con la solicitud, su antigüedad y un comando que la repite.',
  'evidence-todo': 'Ejecute usted el comando si duda del veredicto.',
  'four-eyes-says':
    'Quien pidió un cambio de acceso o de red no puede aprobarlo; una sincronización o un cambio de enlace por sí solos no necesitan a nadie más.',
  'four-eyes-todo': 'Pida que pulse Aprobar otra persona de la conversación que pudiera hacer el cambio en Azure.',
  'break-glass-says':
    'Saltarse la regla de los cuatro ojos en una emergencia, con un motivo que queda en la auditoría; nunca da un permiso que no se tiene en Azure.',
  'break-glass-todo': 'Úselo solo si hay usuarios afectados y no se localiza a nadie más, y diga por qué.',
  'blast-radius-says': 'Qué más toca un cambio, sobre todo los demás certificados que siguen al mismo almacén.',
  'blast-radius-todo': 'Lea en la tarjeta quién comparte el almacén antes de aprobar.',
  'plan-digest-says':
    'Un resumen corto de lo que haría un plan; la aprobación lo lleva y así vale para ese plan y ningún otro.',
  'plan-digest-todo':
    'Nada; si los datos han cambiado la aprobación no vale, así que decida en la tarjeta más reciente.',
  'plan-says':
    'Una lista ordenada de cambios que arregla el primer eslabón roto, cada uno con su antes, su después y cómo se deshace; no se toca nada más.',
  'plan-todo':
    'Pregunte por qué un certificado está en amarillo para ver su plan, y apruébelo o rechácelo en la tarjeta.',
  'case-says':
    'Una pregunta y todo lo que se deriva de ella: una tarjeta en un hilo, desde la comprobación hasta la decisión y la corrección.',
  'case-todo': 'Siga en la misma tarjeta; pregunte de nuevo para una comprobación nueva.',
  'approve-says':
    'Una aprobación solo cuenta si es de alguien a quien Azure permitiría hacer el mismo cambio, para un solo plan y por poco tiempo.',
  'approve-todo': 'Pulse Aprobar en la tarjeta, o recurra a alguien con el rol que indica.',
  'undo-says': 'Un cambio guarda lo que había antes y, salvo una sincronización o una recuperación, se puede deshacer.',
  'undo-todo':
    'Lea en Detalles cómo se deshace cada paso; un bloqueo CanNotDelete impide deshacer una asignación de roles.',
};
