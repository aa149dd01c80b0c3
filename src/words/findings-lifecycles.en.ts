import type { FindingWords } from './finding-words.ts';

const perhaps = (nearest: string, otherwise: string): string =>
  nearest === '' ? otherwise : `Did you mean "${nearest}"?`;
const oneOf = (known: string, otherwise: string): string => (known === '' ? otherwise : `One of: ${known}`);

/** Demonstration sites, projects and ledgers. */
export const lifecycleFindings = {
  'record-incomplete': ({ step, before }) => ({
    found: `The record of the procedure lacks "${step}"`,
    expected: `Whole records from ${before} on; earlier ones may lack steps where they name their source`,
    mend: 'Add it if the original can be found; else leave it, and the page says so.',
  }),
  'events-unordered': ({ on, before }) => ({
    found: `${on} stands after ${before}`,
    expected: 'Entries in the order of their days',
    mend: 'Check the day; if it is right, move the entry up.',
  }),
  'programme-kind-wrong': ({ programme, kind, expected }) => ({
    found: `"${programme}" is a programme of the kind ${kind}`,
    expected: `A programme of the kind ${expected}`,
    mend: 'Correct the programme, or move the record to the folder of its kind.',
  }),
  'level-unknown': ({ level, nearest, known }) => ({
    found: `The programme has no level "${level}"`,
    expected: oneOf(known, 'A programme with levels'),
    mend: perhaps(nearest, 'Use a level of the programme, or add this one to it.'),
  }),
  'steps-unordered': ({ step, before }) => ({
    found: `"${step}" after "${before}"`,
    expected: 'Steps in the order in which they are taken',
    mend: 'Put them in order.',
  }),
  'entrant-not-open': ({ kind, open }) => ({
    found: `The programme is not open to organisations of the kind "${kind}"`,
    expected: `One of: ${open}`,
    mend: 'Check the branch, or correct "open" in the programme.',
  }),
  'step-missing': ({ step, before, level }) => ({
    found: `"${before}" without "${step}" before it`,
    expected: `"${level}" asks for "${step}" first`,
    mend: 'Add the step with its day; of old records name the source, and set recordsCompleteFrom in portal.yaml.',
  }),
  'step-after-end': ({ step, end, on }) => ({
    found: `"${step}" after the end ("${end}" on ${on})`,
    expected: 'Nothing after the end but a new application, where one is possible',
    mend: 'Check the days; begin again with the application, or write a new record for a new unit.',
  }),
  'title-not-held': ({ step, title, programme }) => ({
    found: `"${step}" without the title "${title}"`,
    expected: `The title "${title}" of "${programme}" held when applying and when named`,
    mend: 'Add the record of that title; without it this level cannot be applied for.',
  }),
  'already-named': ({ level }) => ({
    found: `Named "${level}" while it holds that title`,
    expected: 'A title is given once, and again only after it was lost',
    mend: 'Delete the repeated event or add the withdrawal; a regular check is "reviewed".',
  }),
  'no-title-held': ({ step }) => ({
    found: `"${step}" without a title`,
    expected: 'Reviews and withdrawals of a title that is held',
    mend: 'Add the naming; an application that failed is "returned".',
  }),
  'review-result-not-foreseen': ({ result, allowed }) => ({
    found: `The programme has no review result "${result}"`,
    expected: oneOf(allowed, 'A programme with "review"'),
    mend: "Correct the result, or add it to the programme's review.",
  }),
  'conditions-unstated': ({ count }) => ({
    found: `The programme has ${count} conditions, and the application does not say which it meets`,
    expected: 'meets: all, or a list of them',
    mend: 'Write meets: all once that was checked.',
  }),
  'condition-unmet': ({ condition }) => ({
    found: `The condition "${condition}" is not said to be met`,
    expected: 'Every condition of the programme',
    mend: 'Add it once checked; an application that does not meet it is "returned".',
  }),
  'entrant-excluded': ({ exclusion }) => ({
    found: `The exclusion "${exclusion}" applies, and the application went on`,
    expected: 'The application returned',
    mend: 'Let "returned" follow, or delete the exclusion where it was wrong.',
  }),
  'rule-unknown': ({ text, nearest }) => ({
    found: `The programme has no rule "${text}"`,
    expected: 'The words of the programme',
    mend: perhaps(nearest, "Copy the words from the programme's conditions or exclusions."),
  }),
  'material-missing': ({ material, kind }) => ({
    found: `"${material}" is missing`,
    expected: `A material with kind: ${kind}`,
    mend: 'Add it; an application without it is "returned".',
  }),
  'material-copies': ({ material, copies, required }) => ({
    found: `${copies} copies of "${material}"`,
    expected: `${required} copies`,
    mend: 'Check the number and write it under copies.',
  }),
  'material-length': ({ material, characters, min, max }) => ({
    found: `"${material}" has ${characters} characters`,
    expected: max === '' ? `At least ${min} characters` : `${min} to ${max} characters`,
    mend: 'Bring it within the limits.',
  }),
  'material-uncounted': ({ material }) => ({
    found: `"${material}" has a length to keep and cannot be counted`,
    expected: 'practice (an article of this portal) or characters',
    mend: 'Add one of the two.',
  }),
  'title-unknown': ({ title, nearest, known }) => ({
    found: `The programme has no title "${title}"`,
    expected: oneOf(known, 'A programme with titles'),
    mend: perhaps(nearest, 'Use a title of the programme.'),
  }),
  'jury-not-foreseen': ({ programme }) => ({
    found: `"${programme}" has no jury, and there are figures of one`,
    expected: 'A programme with "jury"',
    mend: 'State in the programme how many judges there are and which figures are dropped.',
  }),
  'jury-missing': ({ programme }) => ({
    found: `"${programme}" is decided by a jury, and there are no figures`,
    expected: "The judges' figures (jury)",
    mend: 'Add them; of old records name the source, and set recordsCompleteFrom in portal.yaml.',
  }),
  'award-missing': () => ({
    found: 'Awarded, and no award is stated',
    expected: 'award with its title, who gave it and when',
    mend: 'Add the award, or delete the stage.',
  }),
  'award-on-another-day': ({ on, stage }) => ({
    found: `The award is of ${on}, the stage of ${stage}`,
    expected: 'One day',
    mend: 'Correct the one that differs from the document.',
  }),
  'award-without-notice': () => ({
    found: 'It was noticed, and no notice is named',
    expected: 'The id of the notice, in the award or the stage',
    mend: 'Add it.',
  }),
  'lost-without-award': () => ({
    found: 'Lost without an award',
    expected: 'award first, then lost',
    mend: 'Add the award; an entry that failed before is rejected or withdrawn.',
  }),
  'winners-exceeded': ({ title, winners, places }) => ({
    found: `"${title}" has ${winners} winners for ${places} places`,
    expected: `At most ${places}`,
    mend: 'Check the awards; more places are a new edition of the programme.',
  }),
  'winners-tied': ({ score, projects, places }) => ({
    found: `${projects} tie at ${score}: ${places} places do not decide between them`,
    expected: 'A tie at the edge decided by the office, not by the order of a list',
    mend: 'State the rank in the awards, with the document that decided.',
  }),
  'item-twice': ({ id }) => ({
    found: `Two items are called "${id}"`,
    expected: 'Different ids within a ledger',
    mend: 'Give one of them another id; delete one if they are the same.',
  }),
  'item-too-early': ({ earlier, from, until }) => ({
    found: `${until} is before ${from} ("${earlier}")`,
    expected: `No earlier than ${from}`,
    mend: 'Check the two days.',
  }),
  'item-extension-void': ({ until, due }) => ({
    found: `Extended to ${until}, which is not after ${due}`,
    expected: `A day after ${due}`,
    mend: 'Correct the day; to shorten the time, change due.',
  }),
  'item-extended-closed': ({ on, closed }) => ({
    found: `Extended on ${on}, after it was closed on ${closed}`,
    expected: 'No extension of what is closed',
    mend: 'Delete the extension, or add that it was reopened.',
  }),
  'item-reopened-unclosed': () => ({
    found: 'Reopened without having been closed',
    expected: 'closed first, then reopened',
    mend: 'Add when it was closed, or delete the reopening.',
  }),
  'draw-over': ({ what, count, of }) => ({
    found: `${count} ${what === 'attended' ? 'attended' : 'drawn'} of ${of}`,
    expected: 'No more attended than drawn, no more drawn than in the pool',
    mend: 'Check the record of the draw.',
  }),
  'month-expected': ({ period }) => ({
    found: `"${period}" is no month`,
    expected: 'A month, such as 2024-06',
    mend: 'Write months; totals of a year stand under totals.',
  }),
  'months-unordered': ({ period, before }) => ({
    found: `${period} stands after ${before}`,
    expected: 'A line for each month, in order',
    mend: 'Move it up; delete a month that is there twice.',
  }),
  'count-twice': ({ label, period }) => ({
    found: `"${label}" of ${period} stands twice`,
    expected: 'A thing once in a period',
    mend: 'Keep the right one, or correct the period.',
  }),
} satisfies Partial<FindingWords>;
