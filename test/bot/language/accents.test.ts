import { accented } from '../../../bot/language/accents.ts';
import { phrases } from './tongues/phrases.ts';

/** What people type in each language, and what they mean. */
const TYPED: Readonly<Record<string, string>> = {
  es: `
    termino la sincronizacion? > terminó la sincronización? / ya acabo? > ya acabó? / se aplico el cambio > se aplicó el cambio / hola. caduco ya > hola. caducó ya /
    quien aprobo el cambio > quién aprobó el cambio / quien lo cambio ayer > quién lo cambió ayer / quién se conecto hoy > quién se conectó hoy /
    no se arreglo nada > no se arregló nada / ya vencio todo > ya venció todo / para que sirve esto > para qué sirve esto / y para que? > y para qué? /
    es para que funcione > es para que funcione / por que falla > por qué falla / y por que falla > y por qué falla / mira manana-x2 > mira manana-x2 / que pasa aqui > qué pasa aqui / hola que tal > hola qué tal /
    dime que le falta > dime qué le falta / sabes que apps hay > sabes qué apps hay / sabe que es eso > sabe qué es eso / lo que pasa > lo que pasa / como va > cómo va /
    hola, como va > hola, cómo va / pero como va > pero cómo va / tal como va > tal como va / cuando vence > cuándo vence / y cuando se renueva > y cuándo se renueva /
    avisa cuando caduca > avisa cuando caduca / cual es > cuál es / pero cual es > pero cuál es / esta rojo > está rojo / no esta? > no está? / esta caido > está caido /
    esta caído > está caído / esta app > esta app / como podes > cómo puedes / lo podés hacer > lo puedes hacer / no tenes eso > no tienes eso / no tenés eso > no tienes eso /
    lo queres ver > lo quieres ver / lo querés ver > lo quieres ver / no sabes eso > no sabes eso / no sabés eso > no sabes eso / si aprobalo ya > si apruebalo ya /
    si aprobálo ya > si apruebalo ya / si aprobá ya > si aprueba ya / si corregí eso > si corrige eso / si corregílo ya > si corrigelo ya / si hacé eso > si haz eso /
    si hacelo ya > si hazlo ya / si hacela ya > si hazlo ya / si haceme eso > si hazme eso / una vez mas por favor > una vez más por favor / si poné eso > si pon eso /
    si ponele eso > si ponle eso / si mostrame eso > si muéstrame eso / si mostrá eso > si muéstrame eso / si mostráme eso > si muéstrame eso / si tirame eso > si pásame eso /
    si decime eso > si dime eso / si decí eso > si dime eso / si renová eso > si renueva eso / si resolvé eso > si resuelve eso / si deshacé eso > si deshaz eso /
    si fijate eso > si mira eso / si fíjate eso > si mira eso / si fijate a ver eso > si mira eso / si fijate si va > si mira va / si vos ya > si tú ya /
    por favor sincronicen eso > por favor sincronice eso / por favor arregles eso > por favor arregle eso / si dejá eso > si deja eso / si arreglá eso > si arregla eso /
    la excepcion y la precision > la excepción y la precisión / mi ion > mi ion / el dia de manana > el día de mañana /
    la app dia-x y dia.contoso.com > la app dia-x y dia.contoso.com / hoy termino el informe > hoy termino el informe / ¿caduco ya? > ¿caducó ya? /
    el enlace va bien y caduco el certificado > el enlace va bien y caducó el certificado / termino ? > terminó ? / acabo? > acabó? / acabo de mirar > acabo de mirar /
    ok, que falta? > ok, qué falta? / bien pero que falta? > bien pero qué falta? / y quien cambio eso > y quién cambió eso / el cambio se aplico > el cambio se aplicó /
    y para que ? > y para qué ? / ¿que falta? > ¿qué falta? / y que son esos > y qué son esos / y que sonó la alerta > y que sonó la alerta / y que app es > y qué app es /
    y que apparezca ya > y que apparezca ya / ¿como va? > ¿cómo va? / bien pero como va > bien pero cómo va / ¿cuando vence? > ¿cuándo vence? /
    ok, cuando vence > ok, cuándo vence / bien pero cuando vence > bien pero cuándo vence / ¿cual es? > ¿cuál es? / ok, cual es > ok, cuál es /
    bien pero cual es > bien pero cuál es / no esta ? > no está ? / ya esta > ya está / si corregí > si corrige`,
  pt: `
    e oq mudou > e o que mudou / e oque mudou > e o que mudou / e vc viu > e você viu / e vcs viram > e você viram / por favor sincronizem isso > por favor sincronize isso /
    o que hj mudou > o que hoje mudou / me avise as 9 > me avise às 9 / mas 9 apps > mas 9 apps / altere as permissões > altere as permissões / as9 > as9 / faz agr isso > faz agora isso / e qdo vence > e quando vence / isso ñ funciona > isso não funciona / qual e o erro > qual é o erro /
    quem e que mudou > quem é que mudou / qual e quando > qual e quando / e seguro > é seguro / ok, e preciso > ok, é preciso / isso e seguro > isso é seguro /
    forte e seguro > forte e seguro / o app esta vermelho > o app está vermelho / ja esta? > já está? / ele esta no ar > ele está no ar /
    ele esta na lista > ele está na lista / esta app > esta app / vai pra la agora > vai pra lá agora / e ai? > e aí? / faz ai por favor > faz aí por favor /
    meu ai bom > meu ai bom / so olhando > só olhando / eu so quero ver > eu só quero ver / da acesso > dá acesso / por favor, me da acesso > por favor, me dá acesso /
    entao da uma olhada > então dá uma olhada / da conta > da conta / a aprovacao e aprovacoes > a aprovação e aprovações / a permissao dele > a permissão dele /
    umas nacoes > umas nações / e o que e isso > e o que é isso / ok,e preciso > ok,é preciso / ja esta ? > já está ? / ja esta > já está / e ai > e aí / e ai ? > e aí ? /
    por favor,da acesso > por favor,dá acesso / ok: da acesso > ok: dá acesso / nas aprovacoes de hoje > nas aprovações de hoje / a discussao de hoje > a discussão de hoje`,
  fr: `
    il y a un problème > il y a un problème / mais y'a un souci > mais il y a un souci / mais y a rien > mais il y a rien / mais ya quoi > mais il y a quoi /
    mais il ya des soucis > mais il y a des soucis / mais y’a pas > mais il y a pas / oui t'as vu > oui tu as vu / oui t’as vu > oui tu as vu / mais pk ça > mais pourquoi ça /
    mais pkoi ça > mais pourquoi ça / qu est ce que > qu'est-ce que / mais quest-ce que > mais qu'est-ce que / et qu'est ce qui > et qu'est-ce qui /
    et quest ce-qui > et qu'est-ce qui / mais c est bon > mais c'est bon / mais d ou vient > mais d'où vient / mais d'ou ça > mais d'où ça / et ou en est > et où en est /
    ou est > où est / oui ou non > oui ou non / et ca va > et ça va / et avec ca. merci > et avec ça. merci / ou t en es là > ou t'en es là / il a ete vu > il a été vu / ils ont ete vus > ils ont été vus /
    et quest cequi > et qu'est-ce qui / il a ete. > il a été. / ils ont ete. merci > ils ont été. merci /
    verifie la cle d'acces > vérifie la clé d'accès`,
  de: `
    bitte sorge dafür, dass es grün wird > bitte sorge dafür dass es grün wird / sorg bitte doch dafür, dass > sorg bitte doch dafür dass / sorgen sie dafür, dass > sorgen sie dafür dass /
    stell sicher, dass > stell sicher dass / stellen sie bitte mal sicher, dass > stellen sie bitte mal sicher dass / wir sind sicher, dass > wir sind sicher, dass / stell sicher, ob > stell sicher, ob /
    wir stellten sicher, dass > wir stellten sicher dass / bestell sicher, dass > bestell sicher, dass / hab ne frage > hab eine frage /
    hab n idee > hab eine idee / das is rot > das ist rot / was is'n los > was ist los / was isn los > was ist los / das nich mehr > das nicht mehr /
    das grad jetzt > das gerade jetzt / da gibt's was > da gibt es was / da gehts los > da geht es los / da kannste mal > da kannst du mal / schau ma her > schau mal her /
    das funzt wieder > das funktioniert wieder / alles heile hier > alles heil hier / laeuft für die übersicht > läuft für die übersicht / gruene und grune > grüne und grune /
    stoss es an > stoß es an / hab ne frage dazu > hab eine frage dazu / loesen und aendern > lösen und ändern /
    bevor du anstoesst > bevor du anstößt / bevor du anstösst > bevor du anstößt`,
  en: `
    is grad pk ca > is grad pk ca / SSL is grad > SSL is grad`,
};

test.each(
  Object.entries(TYPED).flatMap(([code, all]) => phrases(all).map((pair) => [code, ...pair.split(' > ')] as const)),
)('%s: %s', (code, typed, meant) => {
  expect(accented(typed ?? '', code)).toBe(meant);
});
