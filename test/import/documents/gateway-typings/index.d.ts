interface Frame {
  seq?: number | null;
}

/** The first frame of a connection. */
export interface Hello extends Frame {
  op: 10;
  /** Milliseconds between two signs of life. */
  every: number;
}

export interface SessionLostEvent extends Frame {
  op: 9;
  resumable: boolean;
}

export interface Dispatch extends Frame {
  op: 0;
  name: 'message.posted' | 'member.joined';
  body: { form: 1; who: { id: string } } | { form: 2; text: string };
}

export type GatewayEvent = Hello | SessionLostEvent | Dispatch;
