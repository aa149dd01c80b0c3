/** A component in one state, as its users write it. */
export interface Example<Props> {
  /** What is special about this state. */
  readonly name: string;
  readonly props: Props;
  /** Text inside a component that takes some. */
  readonly text?: string;
}

/** A component with its examples; the page of components and the tests are made of these. */
export interface Examples {
  readonly title: string;
  /** What it is for. */
  readonly purpose: string;
  readonly component: unknown;
  readonly examples: readonly Example<object>[];
}

/** Has the compiler hold the examples of a component against its properties. */
export function examplesOf<Props extends object>(
  component: (props: Props) => unknown,
  title: string,
  purpose: string,
  examples: readonly Example<NoInfer<Props>>[],
): Examples {
  return { title, purpose, component, examples };
}
