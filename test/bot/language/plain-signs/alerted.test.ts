import { readIntent } from '../../../../bot/language/intent.ts';
import { reads, spares } from './said.ts';

describe('whoever was alerted tells a trouble', () => {
  reads(
    'diagnose',
    `i got an alert about _ / we just received another cert alert on _ / ops saw two warnings for _ / on-call had a page for _ / someone got some notifications on _
    / there is an alert for _ / there was another alarm on _ / there are warnings from _
    / ich habe einen alarm zu _ bekommen / wir hatten die ganze nacht alarme wegen _ / wir bekamen warnungen für _ / ich hab eine benachrichtigung von _ bekommen / alarm für _ bekommen / meldung zu _ erhalten / zertifikatsalarm bei _ ausgelöst
    / j'ai reçu une alerte sur _ / on a encore une alerte pour _ / nous avons eu des notifications concernant _ / il y a une alarme sur _ / on vient de recevoir l'alerte de _
    / recibí una alerta de _ / nos llegó un aviso sobre _ / hay alertas en _ / tenemos la notificación por _
    / recebi um alerta do _ / chegou o aviso sobre _ / tem alertas no _ / disparou um alarme para o _
    / _のアラートが来た / _ の警告が出ています / _の通知を受け取りました`,
  );
});

describe('who wants to be alerted, or to be left in peace, tells none', () => {
  spares(
    'diagnose',
    `i want an alert about _ / alert for _ / do we have an alert for _ / we got alerts on _ all night | stop them / who got an alert about _ / tell me when i get an alert on _
    / we have no alert on _ / i had an alert for _ set up / too many | there is an alert for _ / i got an alert about nothing / there is an alert somewhere | _
    / alarm für _ / ich habe keinen alarm für _ / wir haben einen alarm für _ eingerichtet / zu viele alarme | ich habe alarme für _ / wenn wir einen alarm für _ haben
    / une alerte sur _ / on a trop d'alertes | on a une alerte sur _ / qui a une alerte sur _ | on a une alerte sur _ / il n'y a plus d'alerte | on a une alerte sur _
    / alerta para _ / demasiadas | tenemos alertas en _ / cuando hay alertas en _ / quando tem alertas no _ / chega | tem alertas no _
    / _のアラートが来たら教えて / _のアラートが来るのを止めて / _のアラートを受けたのは誰`,
  );
});

test.each([
  ['i got an alert about app-shop', 'diagnose'],
  ['fix app-shop, we got an alert about app-shop', 'fix'],
  ['alert me about app-shop', 'watch/subscribe'],
  ['avísame cuando hay alertas en app-shop', 'watch/subscribe'],
  ['stop the alerts about app-shop', 'unwatch'],
])('%s is %s', (text, kind) => {
  expect(readIntent(text).kind).toBe(kind);
});
