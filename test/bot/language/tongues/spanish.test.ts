import type { IntentKind } from '../../../../bot/language/intent-kind.ts';
import { spanish } from '../../../../bot/language/tongues/spanish.ts';
import { forbids, orderedIn, phrases, readIn } from './phrases.ts';

const ORDERS = {
  fix: phrases(`
  vuelve a activar la renovación automática / reactiva el auto-renewal / activa de nuevo autorenew / pon la rotación automática / enciende auto-renew / restaure / recupere _ / resuelva, / arregle: / restablezca el acceso / otorgue permisos / conceda el permiso / asigne las políticas / añada la política / agregue la directiva / devuelva las directivas / ponga lectura / dé el rol / cree la política /
  arregla _ / arreglar / arregle, / arréglame _ / arreglalo / arreglarlo / arreglad / repara _ / reparar / repare / reparalo / corrige _ / corrigelo / corregir / corregirlo / correge / corrige, / corrija _ / soluciona _ / solucionar / solucionalo / resuelve / resolver _ / renueva _ / renovar _ / restaura _ / restaurar _ / recupera _ / recuperar / revierte / deshaz _ / _ arregla / aprueba _ / aprobar el cambio _ / acepta la propuesta _ / autoriza _ / confirmar la solicitud _ / aplica eso _ / aprobado / dale / adelante / hazlo / luz verde / lo apruebo / procede / con el arreglo / adelante con la corrección / dale con el plan /
  arreglas _ / reparas / corriges _ / soluciona / solucionas _ / resuelves _ / recuperas _ / restauras _ / repárame / arreglarme _ / vuelve a poner el acceso / pon el rol / ponle permisos / mete la política / crea la directiva / recrea políticas / agrégale el permiso / añade la lectura / añádele privilegios / dale el privilegio / asígnale la regla / restituye el acceso / devuelve los permisos / restablece directivas / repón el rol / configura el acceso /
  enlaza _ / enlazar el certificado / vincula la huella / asocia _ / apunta el enlace / reapunta el binding / rebindea _ / cambia _ / mueve _ / permite los servicios / deja pasar app service / dejar pasar _ / activa el cortafuegos / reactivar la versión / habilita el almacén / rehabilita _ / abre el vault / desbloquea _ / vuelve atrás el cambio / rollback de eso / da marcha atrás al último arreglo / anula el último cambio / anular la última cosa / anula los últimos cambios / anula las últimas cosas / dá acceso / da la lectura / darle el enlace / concede el get / otorga permisos / aplica la corrección / ejecuta el plan / haz el arreglo / lanza la reparación / inicia la opción / aplicala / apruébalo / apruebalo / ejecuta / ejecutalo / opción 2 / la opción 1 / pon _ en verde / deja todo de nuevo en verde / vuelve a poner el certificado verde / mueve el enlace a otro / cambia el binding por el nuevo / reemplaza la vinculación por otra`),
  sync: phrases(`
  fuerza una actualización de _ / forzar la reimportación de _ / lanza una nueva actualización en _ / haz un refresco del _ / haz un nuevo refresco de certificado _ / inicia recarga para _ / dispara la recarga de _ / haz que _ tome el nuevo certificado / haz que _ cargue ya la nueva versión / haz que _ use ahora el certificado renovado / haz que _ recoja la versión nueva /
  sincroniza / resincroniza _ / sincronizar / resincronizar _ / sincronizalo / sincronizarlo / sincronizad / sincronizarla / sincronizala / sincronice _ / resync / _ sync / pon el certificado nuevo / ponle la última versión / aplica la ultima versión / usa la versión más reciente / instala el nuevo certificado / sube la nueva versión / sincronízame / sincronizas _ / sincronízalo / sincronízala / sincronizarme _ / sincronizame / sincronizarlo / sincronicen _ / resincronicen /
  dale a sincronizar / haz otra sincronización / haz una nueva sincro / lanza el sync / fuerza la resincronización / ejecuta un resync / dispara otro sync / pulsa el botón de sincronizar / aprieta sync / presiona el botón sync / repite la sync / métele sync / tira un sync / haz de nuevo la sincronización / haz otra vez sync / baja el certificado / bájate los certificados / jala el cert / trae la versión / tráeme el certificado / coge la versión / toma el certificado del almacén / pilla el cert / agarra el cert / carga el cert / recarga el cert del vault / mete el certificado / descarga los certificados / pasa el cert / despliega la versión / empuja el cert / saca la versión / actualízame el cert /
  reimporta _ / re-importa la versión / reimportar _ / re-importar el certificado / importa _ / importar _ / recarga _ / recargar _ / actualiza _ / actualizar _ / trae _ / traer _ / refresca los certificados / refrescar el almacén / descarga _ / descargar _`),
} as const;

test.each(Object.entries(ORDERS).flatMap(([kind, all]) => all.map((clause) => [kind, clause] as const)))(
  '%s: %s',
  (kind, clause) => {
    expect(orderedIn(spanish, clause)).toBe(kind);
  },
);

test.each(
  phrases(`
  la corrección / se arregla solo / yo sincronizo / desincronizar / sincronizar _ tarda mucho / sincronizarlo _ falló / reparar el certificado es peligroso / corregirla requiere permisos / restaurar _ puede romper cosas / arreglar eso hace daño / sync falló / sync terminado / sync en curso / sincronizar está atascado / sincronizar está atascada / opción 12 / mi opción 2 / aprobado ayer / hazlo mañana / arreglado / reparación / sincronización / importación`),
)('no order: %s', (clause) => {
  expect(orderedIn(spanish, clause)).toBeNull();
});

test.each(
  phrases(
    `no lo hagas / si acaso / cuando puedan / en cuanto esté / una vez listo / después / mañana / más tarde / próxima semana / próximo mes / espera / esperar / esperen / para ya / para todo / para la sincronización / detén / detener / deten / detengan / pausa / pausar / suspende / suspender / suspend / cancela / cancelar / cancelalo / anula / anular / anula el plan / anular el plan / aborta / abortar / evita / evitar / dijo ana / dice que sí / según / quizá / quizás / debería / deberíamos / deberí / sin / ayer / todavía`,
  ),
)('forbids to act: %s', (said) => {
  expect(forbids(spanish, said)).toBe(true);
});

test.each(
  phrases(
    `los clientes esperan / el cliente espera / los usuarios están esperando / el usuario está esperando / todos esperan / el jefe está esperando / si puedes / si es posible / en cuanto puedas / cuando puedas / anula el último cambio / anular las últimas / anula los últimos / noche / sincero / para mí / siempre`,
  ),
)('leaves an order as clear as it is: %s', (said) => {
  expect(forbids(spanish, said)).toBe(false);
});

/** What is asked for; a name is `_`, and what somebody quotes is `¶`. */
const ASKED: Readonly<Partial<Record<IntentKind, readonly string[]>>> = {
  unwatch: phrases(`
  no quiero más avisos / ya no avises / deja de alertar / dejar de notificar / dejen de mandar mensajes / para de vigilar / basta de monitoreo / quita los recordatorios / elimina la alerta / borra avisos / apaga las notificaciones / desactiva el monitor / silencia esas alertas / corta las notificaciones / cancela el recordatorio / no me escribas más / no nos molestes más / deja de mandar / dejar de enviar / dejar de molestar / deja de vigilar / para de seguir / dejar de observar / no me avises / no nos notifiques / no le mandes / ya no quiero alertas / no queremos más avisos / no vigiles / no monitorices / date de baja / anula la suscripción / anula mi suscripción / anulalo suscrip / anular suscripción / desuscribe / cancela la suscripción a / cancela la alerta / cancelar los avisos / cancelar la suscripción a / cancela el aviso / silencia / quita la alerta / quitar el aviso / desactivar avisos`),
  'watch/subscribe': phrases(`
  pon una alerta / ponga alertas / crea un aviso / crear avisos / activa la notificación / activar notificaciones / configura recordatorios / quiero un recordatorio / queremos alertas / manda una alerta / mándame avisos / necesito alertas / alerta para / alertas de _ / aviso sobre _ / avisos si / notificaciones aquí / dime cuando _ / dinos si se pone rojo / dile en cuanto cambie / escribe antes de que caduque / escríbenos si falla / manda algo cuando venza / pega un grito si falle / da un toque si cae / grita cuando caiga / pita si cambia / haz ping cuando pase a rojo / haznos saber si amarillo haznos señas si está amarilla / dime si está roja / quiero seguir / quisiera vigilar / queremos monitorear / me gustaría recibir / necesito que me avises / quiero que nos avisen / necesito estar al tanto / ojo a _ / vista en _ / ojo sobre _ / échale un ojo / echa un ojo / échenle la vista / ten vigilado / tenme vigilada / mantén vista / vigila _ / sigue _ / seguir _ / monitoriza / monitorea / suscribir / suscribe / observa / mantén / avísame / avisar si / avisarme / avisenme / avisesme / alértame / alerta cuando / notifícame / notifica / recuérdame / infórmame cuando / infórmanos cuando / hazme saber cuando / no pierdas de vista`),
  cancel: phrases(`
  para / alto / stop / no / noo / espera / detente / frena / cancela / para todo / no no / no era ese / cancela eso / para ya / stop equivocado / no equivocada / cancela la app / olvida / olvida eso / olvídalo / déjalo / dejadlo / dejemos así / anula / anula mi petición / anular la solicitud / retira mi petición / revoca / descarta todo / desiste / aborta / interrumpe / interrumpir la sync / suspende / suspender / bloquea la / pausa / pausar / detén / detener / deten / detenlo / mejor déjalo / dejarlo así / mejor dejémoslo estar / déjala como está / lo dejamos / lo dejamos por hoy / mejor no / ahora no / ni lo toques / cambié de idea / me equivoqué / nada de sync / nada de sincronizar / nada de sincronizaciones / nada de arreglos / nada de arreglar / nada de cambios / no sincronices / que nadie corrija / nadie repare / nunca toques / sin tocar / no apruebes / no cambies / no ejecutes / sin aplicar / no reinicies / no hagas / no muevas / cancelar / abortar / rechaza / rechazar la op / detén eso / parar / todavía no / aún no / descarta la / no gracias / cancela por / para todo`),
  help: phrases(`
  ayuda / ayúdame / comando / comandos / ejemplo / ejemplos / instrucciones / qué puedes hacer / que sabes hacer / qué sabes / qué permiso necesitas / que permisos necesitas / cuáles roles requieres / cuales comandos qué derechos tienes / qué te puedo preguntar / como te puedo pedir / cómo se te puede hablar / qué debo decirte / qué podemos consultar / cuáles puedo usar / cuales puedo usar / cómo debo escribirte / soy nuevo / somos nuevos / guía / guia / manual / cómo funciona el bot / como funciona esto / cómo se te usa / cómo te uso / como funcionas / cómo empiezo`),
  'export-iac': phrases(`bicep / plantilla arm / como código / exporta / iac`),
  'status-of-operation': phrases(`
  ya lo han aprobado / ha autorizado / me rechazado / mi solicitud fue aprobada / petición autorizada / el cambio está pendiente / qué tal va / cómo vas / y ya está en marcha / todavía en proceso / sigue pendiente / cómo va lo / como anda todo / cómo sigue la / hay novedad / hay novedades / alguna noticia / algun avance / hay avances / alguien aprobó / ya lo ha aprobado / cuánto falta / cuanto queda / por dónde vas / por donde vas / en qué paso / en que fase / se ha terminado / ya terminó / ya termin / ha acabado / está aplicado / está aplicada / están aplicadas / se aplicó / se ha propagado / está propagada / se completó / está completo / está arreglado / está arreglada / está corregido / está corregidos / está sincronizado / está sincronizadas / está reparado / está reparada / está listo / está lista / está hecho / está hecha / terminó / acabó / finalizó / cómo va la / como va el / progreso / estado de la sincronización / estado de reparación / estado de el arreglo / estado del proceso / sigue en curso`),
  'history/audit': phrases(`
  quién cambió / quienes cambiaron / quién lo borró / quien me rompió / quién se metieron / quién anduvo / quien lo dio / quiénes movieron / quien le dió / quién dio / qué pasó ayer / que hiciste el lunes / qué hizo el finde / qué ocurrió hoy / por última vez / por ultima vez / última vez / ultima vez / cambió algo ayer / cambio ayer / modificó esto anoche / modifico la semana / bitácora / bitacora / cronología / cronologia / desde cuándo / desde cuando / a qué hora / a que hora / quién ha / quien fue / quién hizo / cuándo se cambió / cuando fue modificado / cuándo ha sido la vez / historial / auditoría / registro / última sincronización / último cambio / últimos cambios / últimas renovaciones / qué cambió / que se hizo / qué pasó con _ la semana / cambios de / cambios desde`),
  expiring: phrases(`
  menos de 30 días / menos de 5 días / que renovar / toca renovar / vence algo / vencen pronto / caduca alguno / caducan nada / expira pronto / expiran algo / fecha de caducidad / fechas de vencimiento / cuanto dura / por vencer / a punto de caducar / próximos vencimientos / próximo vencimiento / próximas caducidades / pronto caducidad / vence cuándo / vencen este mes / caduca antes / expiran en / cuándo se renueva / qué toca renovar / cuando renovar / que se renueva / cuántos le quedan quedan / cuantos quedan / cuántas quedan / cuanta queda de vida / hasta cuándo / hasta cuando / qué caduca / que caducan / cuáles vencen / cual vence / cuándo expira / lista caducidad / muestra vencimiento / algo vence / hay expiración / dame días quedan / cuánto válido hasta / fecha de expiración / caducidad de`),
  'explain-concept': phrases(`
  cómo sabe el bot / como detecta / quién puede / quien debe / quién decide / qué hace exactamente un arreglo / que cambia el sync / cómo modifica realmente una corrección / por qué hacen falta dos personas / por que otra persona / cuánto tarda / cuanto demora / qué tiempo / que tiempo / hay corte / habrá un downtime / tiene riesgo / supone impacto / qué pasa si / qué ocurre al / que ocurre si / diferencia / significado / para qué es / qué se entiende / a que se refiere / eso qué es / eso de / explica / explícame / describe / qué significa / que es un / qué son / cómo funciona / como se / cómo puedo / cada cuánto / cada cuanto / con qué frecuencia / con que frecuencia / cuántas horas / cuanto tiempo / cuántos veces / es seguro / debo / hay que / se puede / para qué sirve / por qué necesitas / porque hace falta / por que hay que / provoca un / implica algo`),
  'smalltalk/other': phrases(`
  él dijo ¶ / dice siempre: ¶ / diciendo todo el rato ¶ / escribe que ¶ / grita hoy:¶ / pone solo : ¶ / suelta ayer ¶ / ¶ dice / ¶ dijo / dijo que sincronice / dijeron que arreglemos / pide corregir quiere corregir / quieren que repare / dijo que corrija / van a sincronizar / vamos a arreglar / va a reparar / mañana lo arreglamos / más tarde la sincronizamos / la semana que viene haremos / mañana corregimos / base de datos / reinicia / contraseña / lo arreglamos / ya está resuelto / lo solucionamos`),
  diagnose: phrases(`
  algo raro / qué tiene / que falla / cuál es el problema / cual es la causa / a qué se debe / a que se debe / mira / echa un vistazo / chequea / revísalo / revísa / no coge / no toma / no llega / alguna idea / certificado viejo / certificado equivocado / denegado / se queja / advertencia / por qué / porque / porqué / qué le pasa / que pasa / qué está mal / que mal / comprueba / diagnóstico / diagnostica / analiza / ayudaría / ayudaria / bastaría / bastaria / serviría / serviria / no funciona`),
  list: phrases(`
  dónde se usa / donde está / dónde más se está / qué app usa / que apps usan / qué aplicaciones cuelgan / qué sitios / qué web usa / qué webs usan / qué host usa / qué hosts usan / qué dominios hay / qué app usan / qué está en rojo / qué queda verde / dame una lista / pásame el listado / quiero un resumen / quién usa / quienes usan / quién tira / quién tiran quien comparte / quienes comparten / lista / listar / muestra / muéstrame / dame / qué certificados / que está / cuáles / cuales son / cuántos / cuantos / todos / quién más / quien usa / tenemos `),
};

test.each(Object.entries(ASKED).flatMap(([kind, all]) => all.map((lines) => [kind, lines] as const)))(
  '%s: %s',
  (kind, lines) => {
    expect(readIn(spanish, lines)).toBe(kind);
  },
);
