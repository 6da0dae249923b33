/**
 * Who may do what (domain page 6, settled in section 10 "Who may"). Sources: KL 4 kap. 20–21 §§ (initiative),
 * 24–25 §§ (vote), 6 kap. 17 § (ersättare), 28–32 §§ (jäv), 5 kap. 65 and 69 §§ (protokoll, justering), by
 * FinsamL 19 §; FL 16–18 §§ for the kansli; the rest is Klubban's own order, named so.
 */
export const ACTS = [
  'READ_NOTICE',
  'VOTE',
  'REPORT_OWN_RECUSAL',
  'RAISE_RECUSAL',
  'RAISE_MATTER',
  'DEMAND_MEETING',
  'SEND_NOTICE',
  'POST_AGENDA',
  'START_CIRCULATION',
  'WRITE_MINUTES',
  'APPROVE_MINUTES',
  'CONFIGURE',
] as const;
export type Act = (typeof ACTS)[number];

/** The columns of the table. SUBSTITUTE is an ersättare, serving or not. */
export const OFFICES = [
  'MEMBER',
  'SUBSTITUTE',
  'CHAIR',
  'VICE_CHAIR',
  'OFFICE',
  'ADMIN',
  'INVITEE',
  'AUDITOR',
] as const;
export type Office = (typeof OFFICES)[number];

/** On what an office's right to an act depends, or in what form it has it. */
export type Grant =
  | 'YES'
  | 'NO'
  /** An ersättare who serves for a ledamot. */
  | 'IF_SERVING'
  /** The vice chair, when the chair is absent or recused or the post vacant. */
  | 'AS_DEPUTY'
  | 'IF_ADJUSTER'
  /** The part that concerns the invitee's own item. */
  | 'OWN_ITEM'
  /** A message to the chair, no state. */
  | 'MESSAGE'
  | 'PROPOSAL'
  /** Only what concerns the audit (KL 4 kap. 21 §). */
  | 'AUDIT_MATTER'
  /** Where the board's rule asks for the chair's approval, that alone. */
  | 'APPROVAL'
  /** Sends what others have made. */
  | 'DISPATCH'
  /** Signs, without approving. */
  | 'SIGNATURE';

type Row = Readonly<Record<Office, Grant>> & { readonly source: string };

const row = (
  source: string,
  ...grants: readonly [Grant, Grant, Grant, Grant, Grant, Grant, Grant, Grant]
): Row => {
  const [MEMBER, SUBSTITUTE, CHAIR, VICE_CHAIR, OFFICE, ADMIN, INVITEE, AUDITOR] = grants;
  return { source, MEMBER, SUBSTITUTE, CHAIR, VICE_CHAIR, OFFICE, ADMIN, INVITEE, AUDITOR };
};

/** Where no law says it: the order Klubban keeps. */
const OURS = 'Klubbans ordning';

const TABLE: Readonly<Record<Act, Row>> = {
  READ_NOTICE: row('KL 6 kap. 17 §', 'YES', 'YES', 'YES', 'YES', 'YES', 'YES', 'OWN_ITEM', 'YES'),
  VOTE: row('KL 4 kap. 24–25 §§', 'YES', 'IF_SERVING', 'YES', 'YES', 'NO', 'NO', 'NO', 'NO'),
  REPORT_OWN_RECUSAL: row('KL 6 kap. 30 §, FL 18 §', 'YES', 'YES', 'YES', 'YES', 'YES', 'YES', 'YES', 'NO'),
  RAISE_RECUSAL: row('KL 6 kap. 30 §', 'YES', 'YES', 'YES', 'YES', 'MESSAGE', 'NO', 'MESSAGE', 'MESSAGE'),
  RAISE_MATTER: row(
    'KL 4 kap. 20–21 §§',
    'YES',
    'IF_SERVING',
    'YES',
    'YES',
    'PROPOSAL',
    'NO',
    'NO',
    'AUDIT_MATTER',
  ),
  DEMAND_MEETING: row('KL 6 kap. 23 §', 'YES', 'IF_SERVING', 'YES', 'YES', 'NO', 'NO', 'NO', 'NO'),
  SEND_NOTICE: row(OURS, 'NO', 'NO', 'APPROVAL', 'AS_DEPUTY', 'YES', 'DISPATCH', 'NO', 'NO'),
  POST_AGENDA: row(OURS, 'NO', 'NO', 'YES', 'AS_DEPUTY', 'YES', 'DISPATCH', 'NO', 'NO'),
  START_CIRCULATION: row(OURS, 'NO', 'NO', 'YES', 'AS_DEPUTY', 'YES', 'NO', 'NO', 'NO'),
  WRITE_MINUTES: row('KL 5 kap. 65 §', 'NO', 'NO', 'NO', 'NO', 'YES', 'YES', 'NO', 'NO'),
  APPROVE_MINUTES: row(
    'KL 5 kap. 69 §',
    'IF_ADJUSTER',
    'NO',
    'YES',
    'AS_DEPUTY',
    'SIGNATURE',
    'NO',
    'NO',
    'NO',
  ),
  CONFIGURE: row(OURS, 'NO', 'NO', 'APPROVAL', 'NO', 'YES', 'YES', 'NO', 'NO'),
};

/** What holds of the person in the matter at hand; nothing given means no. */
export interface Circumstances {
  /** An ersättare who serves. */
  readonly serving?: boolean;
  /** Chosen to approve the minutes. */
  readonly adjuster?: boolean;
  /** The chair is absent or recused, or the post vacant. */
  readonly chairUnavailable?: boolean;
  /** It concerns the invitee's own item. */
  readonly ownItem?: boolean;
  /** It concerns the audit. */
  readonly auditMatter?: boolean;
  /** The board's rule asks for the chair's approval. */
  readonly approvalAsked?: boolean;
}

export type Permission =
  /** `form` is anything but YES where the act is narrower than for others. */
  | { readonly kind: 'ALLOWED'; readonly as: Office; readonly form: AllowedForm; readonly source: string }
  /** `missing`: what would have allowed it to one of the person's offices; empty where nothing would. */
  | { readonly kind: 'DENIED'; readonly missing: readonly Grant[]; readonly source: string };

export type AllowedForm = 'YES' | 'MESSAGE' | 'PROPOSAL' | 'APPROVAL' | 'DISPATCH' | 'SIGNATURE';

/** The strongest form first. */
const FORMS: readonly AllowedForm[] = ['YES', 'DISPATCH', 'APPROVAL', 'SIGNATURE', 'PROPOSAL', 'MESSAGE'];

/**
 * Whether somebody who holds `offices` may do `act`, in which capacity and form; else what it would take. A ledamot
 * on the board and an ersättare for a seat are both offices; whoever holds none is denied.
 */
export function mayPerson(
  act: Act,
  offices: readonly Office[],
  circumstances: Circumstances = {},
): Permission {
  const { source } = TABLE[act];
  const grants = offices.map((office) => ({ office, grant: grantOf(act, office, circumstances) }));
  for (const form of FORMS) {
    const found = grants.find(({ grant }) => formOf(grant, circumstances) === form);
    if (found) return { kind: 'ALLOWED', as: found.office, form, source };
  }
  const missing = [...new Set(grants.map(({ grant }) => grant))].filter((grant) => grant !== 'NO');
  return { kind: 'DENIED', missing, source };
}

/**
 * Section 10 ("Jäv") narrows the table: an ersättare raises another's jäv only while she serves. It also names the
 * adjungerad among those who may raise it; kansli, adjungerad and revisor do so in the form of a message.
 */
function grantOf(act: Act, office: Office, { serving }: Circumstances): Grant {
  const grant = TABLE[act][office];
  return act === 'RAISE_RECUSAL' && office === 'SUBSTITUTE' && !serving ? 'IF_SERVING' : grant;
}

function formOf(grant: Grant, given: Circumstances): AllowedForm | null {
  const yesIf = (condition: boolean | undefined) => (condition ? 'YES' : null);
  switch (grant) {
    case 'NO':
      return null;
    case 'IF_SERVING':
      return yesIf(given.serving);
    case 'AS_DEPUTY':
      return yesIf(given.chairUnavailable);
    case 'IF_ADJUSTER':
      return yesIf(given.adjuster);
    case 'OWN_ITEM':
      return yesIf(given.ownItem);
    case 'AUDIT_MATTER':
      return yesIf(given.auditMatter);
    case 'APPROVAL':
      return given.approvalAsked ? 'APPROVAL' : null;
    default:
      return grant;
  }
}
