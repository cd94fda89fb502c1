import { spanish } from '../../../../bot/language/tongues/spanish.ts';
import { forbids, orderedIn, orders, phrases, readIn, reads } from './phrases.ts';

test.each(
  phrases(
    `nuestro / nuestra / nuestros / nuestras / certificado / certificados / sincronización / corrige / corrigelo / arreglo / arregl / arreglarlo / reparo / repar / repararlo / cancela / cancelarlo / caduca / caducan / caduque / caduc / vence / vencen / vencerán / vigila / vigilarlo / avísa / avísame / explica / explicarlo / permiso / permisos / aplica / aplicarlo / aviso / avis / avisos / ¿ / ñ`,
  ),
)('is a mark of Spanish: %s', (word) => {
  expect(word.match(spanish.marks)).toEqual([word]);
});

test.each(phrases(`nuestre / certificate / sync / elastic / unless / yes / moon`))(
  'is no mark of Spanish: %s',
  (word) => {
    expect(word.match(spanish.marks)).toBeNull();
  },
);

test.each(
  phrases(`
  buenas, / buenas tardes / puedes / me puedes / me puedes por favor / podrías / haces el favor de / me haces el favor de / te importa / te importaría / sé bueno y / se bueno y /
  pido que / ruego que / le ruego que / les agradecería por favor que`),
)('is said before an order: %s', (manners) => {
  expect(`${manners} _`.replace(spanish.leadIn, '')).toBe('_');
});

test.each(phrases(`arregla _ por favor / para ya / horario / yate`))('is no mere politeness: %s', (said) => {
  expect(said.replace(spanish.leadIn, '')).toBe(said);
});

test('a greeting may be all that is said', () => {
  expect('hola'.replace(spanish.leadIn, '')).toBe('');
});

test.each(
  phrases(
    `y qué pasa / hola, qué tal / pero, por qué / entonces porqué falla / ¿ qué hay / cual falla / cuál es / dónde está / donde está / quién fue / quien fue / cuándo fue / cuando fue / cómo va / como va / cuántos hay / cuantos hay / cada cuanto corre / cada cuánto corre`,
  ),
)('asks: %s', (said) => {
  expect(spanish.question.test(said)).toBe(true);
});

test.each(phrases(`¿puedes arreglar _? / ¿ puedes arreglar _? / hola, podrías sincronizar _ / vale puedes repararlo`))(
  'asks for a change: %s',
  (said) => {
    expect(spanish.request.test(said)).toBe(true);
  },
);

test.each(
  phrases(
    `en las próximas horas / en los próximos días / deja todo como está / deja los dos como estaban / dejen la app tranquila / deja _ tranquilo / dejar la web quieta / deja el almacén quieto / deja las apps tranquilas / dejad los enlaces quietos / deja _ vigilado / deja la app vigilada / deja las apps vigiladas / deje el certificado en paz / deja la app así`,
  ),
)('forbids to act: %s', (said) => {
  expect(forbids(spanish, said)).toBe(true);
});

test.each(
  phrases(`si puedes, arréglalo / puedes arreglar _ o no / puedes arreglarlo o hay que esperar / puedes explicarlo`),
)('asks for no change: %s', (said) => {
  expect(spanish.request.test(said)).toBe(false);
});

test.each(phrases(`arregla lo que falla / repara eso`))('asks nothing: %s', (said) => {
  expect(spanish.question.test(said)).toBe(false);
});

test.each(phrases(`los clientes esperan una respuesta / el jefe espera fuera`))(
  'leaves an order as clear as it is: %s',
  (said) => {
    expect(forbids(spanish, said)).toBe(false);
  },
);

/** What is ordered in whole sentences, whatever follows the name. */
const ORDERS = {
  fix: phrases(
    `repara _ para dejar _ listo / pon la rotación automática otra vez / arreglar _ urgente / arreglar _ urgentemente / reparar _ rápido / reparar _ rápidamente / deja leerlo a _ / deja leerlas a _ / mover el enlace antiguo al certificado nuevo / reemplaza la vinculación vieja por otra`,
  ),
  sync: phrases(
    `sincronizar _ de producción / haz que _ tome la nueva versión de la bóveda / haz que _ tome ya la nueva versión de la bóveda / haz la sync otra vez / sincronizar _ del portal / sincronizar _ a mano / sincronizar _ al momento / sincroniza _ para evitar problemas es urgente`,
  ),
};

orders(spanish, ORDERS);

test.each(
  phrases(`
  reparar el acceso puede romper cosas / repararlo puedo yo / sincronizar _ rompió algo / sincronizar el almacén de _ rompió algo / sincronizarlo con _ asusta / sincronizarlas con _ asusta / sincronizar el almacén lo hace ana / sync atascada / quizá lo repare / si ana conceda el acceso / ana crea el permiso / ana da acceso / ana aplica el cambio / ana fuerza la sync / ana baja el certificado / nadie activa la renovación automática / ana aprueba _ / acepta _ conexiones nuevas / confirma _ los datos / está aprobado / qué hago con el cambio / con el plan tenemos dudas / ana permite el acceso a _ / la app marca _ / el rollback del cambio / ana anula el último cambio / lo que se aplica / ana deja _ en verde / ana mueve el enlace a otro /
  siempre arreglas _ tú / mejor que ellos sincronicen _ / ana lanza una recarga de _ / ana dijo haz que _ use la nueva versión / la app usa la versión más reciente`),
)('no order: %s', (clause) => {
  expect(orderedIn(spanish, clause)).toBeNull();
});

/** What is asked for; a name is `_`, and what somebody quotes is `¶`. */
const ASKED = {
  unwatch: phrases(
    `no nos tienes que avisar cuando cambie nada más / no me dejes la app vigilada más / no me mandes más cosas / no mandes más recordatorios / no quiero avisos / no queremos alertas / quitadme los avisos / desactivadme las alertas`,
  ),
  'watch/subscribe': phrases(`
  deja la app vigilada /   mandadme un correo cuando caiga / dejar _ vigilado / dejad vigilada la app / observa _ / avisa si cambia / avisa a ana / quiero un aviso / quiero notificaciones / manda la notificación`),
  cancel: phrases(`
  para equivocada / deje la app tranquila / deja los enlaces tranquilos / mejor nadie toque nada / nadie sincronice / sin sincronizar / sin corregir nada / para equivocado / dejen _ así / dejen _ así por favor / dejad todo como está / deja _ quieta / deja todo quieto / dejad los dos quietos / dejad las apps quietas / deja todo así por favor / detén la op / no lo vayas a sincronizar / no quiero que se haga ningún sync / no hay que apliques`),
  help: phrases(
    `qué rol necesitas / cuál rol exactamente necesitas / cual comando entiendes / qué permisos nuevos necesitas / qué derechos tienes / cuáles roles requieres / cuál permiso requieres / qué comandos entiendes`,
  ),
  'status-of-operation': phrases(
    `la sync terminó / fue por fin propagado / el arreglo acabó bien / finalizó / cómo va la sync / cuánto falta`,
  ),
  'history/audit': phrases(
    `quién dio permiso / quién revocó el rol / cuándo se ha aplicado / cuando se ha aplicado / quién ha aplicado el cambio / quien ha aplicado el cambio / quién dió permiso / quien le dio acceso / por ultima vez / por última vez / qué pasó con _ este mes`,
  ),
  expiring: phrases(`cuáles de los nuestros vencen / qué de lo nuestro vence primero / cuales van a vencer`),
  'explain-concept': phrases(`
  qué pasa si vence / que pasa cuando caduca _ / cada cuanto vencen los certificados / cada cuánto vence / qué pasa con las sesiones cuando sincronizas / qué ocurre con las sesiones / a qué se refiere rebind / a que se llama enlace / significado de rebind / y eso de los cuatro ojos / por que cuatro ojos / por qué exige otra persona / cuántas horas / cuantas veces / porqué necesitas dos firmas`),
  'smalltalk/other': phrases(`ana dice todo el rato ¶ / pone siempre ¶ / ¶ dice ana / ¶ repite el jefe`),
  diagnose: phrases(`
  qué ocurre con _ / qué le ocurre a _ / qué sucede en _ / no entiendo el aviso de _ / porqué avisa cuando cambia / porque me avisas si no cambia / porqué no arreglas _ / porqué terraform quita el enlace / porqué ha terminado la sync / porqué vence pronto / porqué dijo que sincronice / necesito saber si ayudaría / necesito saber si ayudaria / necesito saber si bastaría / necesito saber si bastaria / necesito saber si serviría / necesito saber si serviria`),
};

reads(spanish, ASKED);

test.each(
  phrases(`
  observaciones sobre _ / la app envía avisos no deseados / la app manda una alerta no deseada / el bot manda recordatorios no deseados / ana suspende _ / ayer lo dejamos así / cada deploy deja _ como estaba / ayer iba y hoy no / ana nos deja / retira permisos de _ / ana muestra el portal / con tu ayuda / _ ya está en marcha / cómo recibe la app _ los datos / ya sé quién puede aprobarlo / eso depende / nadie explica nada / quién ayuda`),
)('tells nothing of what is asked: %s', (lines) => {
  expect(readIn(spanish, lines)).toBeNull();
});
