import type { LinkView } from '../../../ports/library.js';
import { appealHref, billHref } from './addresses.js';
import { Day } from './dates.js';
import { Form } from './form.js';
import { LINK_STATUS_WORDS, LINK_WORDS, METHOD_WORDS, STANDS_BY_ITSELF } from './words.js';
import { useRole, useVisit } from './visit.js';

function From({ link }: { link: LinkView }) {
  const { appeal, incident } = link;
  if (appeal !== null)
    return (
      <>
        <a href={appealHref(appeal.id)}>
          <bdi>{appeal.title}</bdi>
        </a>{' '}
        (appeal, <Day iso={appeal.date} />)
      </>
    );
  if (incident !== null)
    return (
      <>
        {incident.kind}
        {incident.place === null ? null : ` in ${incident.place}`} (incident, <Day iso={incident.date} />)
      </>
    );
  return <>Another bill</>;
}

/** Staff decide what the machine suggests; a decision can be turned round. */
function Decide({ link }: { link: LinkView }) {
  const { path } = useVisit();
  return (
    <Form action={`/links/${encodeURIComponent(link.id)}`} class="inline">
      <input type="hidden" name="back" value={path} />
      {link.status === 'confirmed' ? null : (
        <button type="submit" name="status" value="confirmed">
          Confirm
        </button>
      )}{' '}
      {link.status === 'rejected' ? null : (
        <button type="submit" name="status" value="rejected">
          Reject
        </button>
      )}
    </Form>
  );
}

/** A link with the passage that carries it, how it was found, how sure it is and who decided. */
export function LinkLine({ link, showBill = false }: { link: LinkView; showBill?: boolean }) {
  const staff = useRole('staff');
  return (
    <li class={`link ${link.status}`}>
      <p>
        <From link={link} /> <strong>{LINK_WORDS[link.kind]}</strong>{' '}
        {showBill ? (
          <a href={billHref(link.bill.id)}>
            {link.bill.country} {link.bill.number ?? 'a bill without a number'} <bdi>{link.bill.title}</bdi>
          </a>
        ) : (
          'this bill'
        )}
      </p>
      <blockquote dir="auto">{link.quote}</blockquote>
      <p class="quiet">
        {METHOD_WORDS[link.how]}, confidence {link.confidence.toFixed(2)} of 1 (not calibrated);{' '}
        {link.status === 'confirmed' && link.decidedAt === null ? STANDS_BY_ITSELF : LINK_STATUS_WORDS[link.status]}
        {link.decidedAt === null ? null : (
          <>
            {' '}
            on <Day iso={link.decidedAt.slice(0, 10)} />
          </>
        )}
        .
      </p>
      {staff ? <Decide link={link} /> : null}
    </li>
  );
}
