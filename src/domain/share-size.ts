/** Width and height of every share picture, in pixels: the shape messaging programs ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
