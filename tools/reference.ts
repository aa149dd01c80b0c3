import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findingReference } from '../src/words/finding-reference.ts';

/** Writes docs/findings.md from the registry of findings and their words; a test fails where it is stale. */
writeFileSync(resolve(import.meta.dirname, '../docs/findings.md'), findingReference());
