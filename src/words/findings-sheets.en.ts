import type { FindingWords } from './finding-words.ts';

const inGroup = (group: string): string => (group === '' ? '' : ` in the group "${group}"`);

/** What is wrong with score sheets. */
export const sheetFindings = {
  'part-missing': ({ part, title }) => ({
    found: `The sheet says nothing about "${title}" (${part})`,
    expected: 'Every part the scheme asks for',
    mend: 'Add it: 0 for no points, "notApplicable" with a reason, or "state" and "reason" where nothing was assessed.',
  }),
  'rating-out-of-range': ({ value, full }) => ({
    found: `${value} is above the full mark ${full}`,
    expected: `0 to ${full}`,
    mend: 'Check the original; a bonus goes under "bonus", not into the rating.',
  }),
  'not-applicable-refused': ({ part }) => ({
    found: `"${part}" is said not to apply, which the scheme does not allow`,
    expected: 'A value for every part',
    mend: 'Add it, or let the scheme say "notApplicable: redistribute".',
  }),
  'not-applicable-with-input': ({ part }) => ({
    found: `"${part}" is said not to apply and has a value`,
    expected: 'One or the other',
    mend: 'Delete one.',
  }),
  'nothing-applicable': ({ part }) => ({
    found: `Nothing below "${part}" applies`,
    expected: 'At least one part that applies',
    mend: 'Say so of the part above, or write "state: exempt" with its reason.',
  }),
  'ballots-not-adding-up': ({ valid, invalid, abstained, sum, returned }) => ({
    found: `${valid} valid, ${invalid} invalid and ${abstained} abstained make ${sum}, and ${returned} were returned`,
    expected: 'Valid, invalid and abstained make what was returned',
    mend: 'Correct them after the tally.',
  }),
  'ballots-over-issued': ({ returned, issued }) => ({
    found: `${returned} returned of ${issued} issued`,
    expected: 'Not more returned than issued',
    mend: 'Correct them after the tally.',
  }),
  'judges-too-few': ({ given, minimum }) => ({
    found: `Only ${given} judges`,
    expected: `At least ${minimum}`,
    mend: 'Add the missing figures; if there are none, the judging has to be repeated.',
  }),
  'rate-total-zero': () => ({
    found: 'A rate of a total of 0',
    expected: 'A total above 0',
    mend: 'Where there was nothing to achieve, put the part under "notApplicable" with its reason.',
  }),
  'rate-over-total': ({ achieved, total }) => ({
    found: `${achieved} achieved of ${total}`,
    expected: 'Not more achieved than the total',
    mend: 'Check whether they were exchanged.',
  }),
  'figure-outside-bands': ({ value, bands }) => ({
    found: `${value} falls into no band (${bands})`,
    expected: 'A figure in a band of the scheme',
    mend: 'Check the figure and its unit; if the scheme lacks a band, correct the scheme.',
  }),
  'adjustment-not-foreseen': ({ kind, part }) => ({
    found: `The scheme foresees no ${kind} on "${part}"`,
    expected: 'Bonus and penalty only where the scheme says so',
    mend: 'Correct "part" and "on", or lay it down in the scheme.',
  }),
  'bonus-unchecked': ({ points, reason }) => ({
    found: `A bonus of ${points} (${reason}) was not checked and does not count`,
    expected: 'checkedBy and checkedOn',
    mend: 'Add them once it is checked; the page says it does not count.',
  }),
  'bonus-without-evidence': ({ points, reason }) => ({
    found: `A bonus of ${points} (${reason}) names no evidence and does not count`,
    expected: 'The certificate or document under "evidence"',
    mend: 'Add it; the page says it does not count.',
  }),
  'earlier-missing': ({ scheme, period, subject }) => ({
    found: `The result of ${subject} under ${scheme} in ${period} is needed and has no sheet`,
    expected: 'A sheet for every result that is referred to',
    mend: 'Add it, or say with "state" and "reason" why there is no score.',
  }),
  'earlier-without-score': ({ scheme, period, subject, state }) => ({
    found: `The result of ${subject} under ${scheme} in ${period} is needed and has no score (${state})`,
    expected: 'A score in every result that is referred to',
    mend: 'Where the other periods may carry it, let the scheme say "notApplicable: redistribute".',
  }),
  'units-none': ({ scheme, period }) => ({
    found: `No unit below has a score under ${scheme} in ${period}`,
    expected: 'At least one',
    mend: 'Check the scheme, the period, and "listed", "kinds" and "depth".',
  }),
  'members-unknown': ({ unit }) => ({
    found: `The mean is weighted with members, and "${unit}" has none on record`,
    expected: 'The number of members of every unit',
    mend: 'Add "members" to its record.',
  }),
  'decision-empty': () => ({
    found: 'The decision decides nothing',
    expected: 'A grade, or "placed"',
    mend: 'Add one.',
  }),
  'decision-without-score': ({ state }) => ({
    found: `The state is "${state}", without a score, and a grade was decided`,
    expected:
      state === 'announced-only' ? 'The grade that was announced under "announced"' : 'No grade without a score',
    mend:
      state === 'announced-only'
        ? 'Move it to "announced: { grade: … }" and delete it under "decision".'
        : 'Delete the grade under "decision"; if there is a score after all, delete "state" and add it.',
  }),
  'decision-reason-missing': ({ computed, decided }) => ({
    found: `${decided} was decided where ${computed} was computed, without a reason`,
    expected: 'A reason where the two differ',
    mend: 'Add "reason"; the page shows both grades and the reason.',
  }),
  'decision-over-gate': ({ decided, limit }) => ({
    found: `${decided} was decided, above ${limit}, which a gate sets as the limit`,
    expected: 'A decision within the limits of the scheme',
    mend: 'Check the decision; where it has a ground, state it in "reason".',
  }),
  'state-reason-missing': ({ state }) => ({
    found: `The state is "${state}", without a reason`,
    expected: 'The reason under "reason"',
    mend: 'Add it.',
  }),
  'state-with-inputs': ({ state, parts }) => ({
    found: `The state is "${state}", and there are values (${parts})`,
    expected: 'No values beside a state without a score',
    mend: 'Delete "state" or the values.',
  }),
  'announced-missing': () => ({
    found: 'Only the announcement survives, and it is not recorded',
    expected: '"announced: { grade: …, source: … }"',
    mend: 'Add what was announced and where.',
  }),
  'announced-misplaced': () => ({
    found: '"announced" beside a state that is not announced-only',
    expected: '"announced" only where nothing else survives',
    mend: 'Add "state: announced-only", or use "asPublished" to compare.',
  }),
  'announced-grade-unknown': ({ grade, nearest, known }) => ({
    found: `The announced grade "${grade}" is none of the scheme`,
    expected: `One of: ${known}`,
    mend:
      nearest === ''
        ? 'Check the announcement; if grades were others then, leave it, or record the edition of that time.'
        : `Did you mean "${nearest}"?`,
  }),
  'correction-too-early': ({ on, before }) => ({
    found: `The correction of ${on} is earlier than what it replaces (${before})`,
    expected: `${before} or later`,
    mend: 'Check "correction.on", and the days of the revision before.',
  }),
  'editions-overlap': ({ subject, period, scheme, other }) => ({
    found: `${subject} is assessed in ${period} under ${scheme} and under ${other}`,
    expected: 'One edition of a method for a period: the one in force',
    mend: 'Delete one; if both were really used, both are published, and the next period is compared with the later edition.',
  }),
  'revision-chain': ({ revision, expected }) => ({
    found: `Revision ${revision} does not follow; this should be ${expected}`,
    expected: 'Revisions from 1 on without a gap; from 2 on a "correction" that replaces the one before',
    mend: 'Correct "revision" and "correction.replaces"; the published one stays as it is.',
  }),
  'period-length-wrong': ({ period, periodicity }) => ({
    found: `${period} is no period of this scheme`,
    expected: `A ${periodicity}`,
    mend: 'Correct "period": 2024, 2024-H1, 2024-Q3, 2024-06.',
  }),
  'sheet-outside-force': ({ period, from, until }) => ({
    found: `The scheme was not in force in ${period} (from ${from}${until === '' ? '' : ` until ${until}`})`,
    expected: 'The edition that was in force',
    mend: 'Correct the edition or the period; an old result of which only the announcement survives is "announced-only".',
  }),
  'subject-not-meant': ({ kind, known }) => ({
    found: `The scheme is not meant for this kind of subject (${kind})`,
    expected: `One of: ${known}`,
    mend: 'Correct "scheme" or "subject".',
  }),
  'subject-outside': ({ subject, under }) => ({
    found: `${subject} is not below "${under}"`,
    expected: 'A unit below the organisation the scheme names',
    mend: 'Correct "subject", or "under" of the scheme.',
  }),
  'subject-not-existing': ({ subject, from, until }) => ({
    found: `${subject} did not exist then (${from === '' ? '' : `from ${from}`}${until === '' ? '' : ` until ${until}`})`,
    expected: 'A subject that existed in the period',
    mend: 'Correct "period", or the days in its own record.',
  }),
  'subject-unassessed': ({ subject, scheme, period }) => ({
    found: `${subject} should have been assessed under ${scheme} in ${period} and has neither score nor state`,
    expected: 'A sheet for everyone the scheme means',
    mend: 'Add it, or "state: exempt" with its reason.',
  }),
  'published-differs': ({ what, published, computed }) => ({
    found: `${what} was published as ${published} and is ${computed} when computed`,
    expected: 'The same',
    mend: 'Check what was typed in; if the publication was wrong, both are shown with the source.',
  }),
  'quota-exceeded': ({ grade, group, count, allowed, base }) => ({
    found: `${count} have the grade ${grade}${inGroup(group)}, ${allowed} are allowed of ${base}`,
    expected: `At most ${allowed}`,
    mend: 'Record who was decided on under "decision"; nobody is downgraded silently.',
  }),
  'role-holder-missing': ({ role, subject }) => ({
    found: `A gate bars the "${role}" of ${subject}, and no post says who that was`,
    expected: 'A post with this role in the period',
    mend: 'Add it, or the gate reaches nobody.',
  }),
  'tie-at-edge': ({ edge, group, tied, places }) => ({
    found: `${tied} are tied at the edge of the ${edge}${inGroup(group)} for ${places} places`,
    expected: 'A decision who is in',
    mend: 'Write "decision: { placed: true, … }" on the sheets of those who are.',
  }),
} satisfies Partial<FindingWords>;
