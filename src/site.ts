import { handedOver } from './handover.ts';

/** The one door through which pages reach records, results and addresses. */
export const site = handedOver();
