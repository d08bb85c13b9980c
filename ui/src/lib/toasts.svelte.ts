/** A short word at the foot of the screen, gone by itself; with a way back where there is one. */
export interface Toast {
  id: number;
  text: string;
  tone: "green" | "red";
  hint?: string | undefined;
  action?: { label: string; run: () => void } | undefined;
}

const SHOWN_MS = 6_000;
const FAULT_MS = 12_000;

let next = 0;
export const toasts = $state<Toast[]>([]);

export function dismiss(id: number): void {
  const at = toasts.findIndex((toast) => toast.id === id);
  if (at >= 0) toasts.splice(at, 1);
}

function show(toast: Omit<Toast, "id">, ms: number): void {
  const id = next++;
  // Two at most: the newest says it.
  if (toasts.length > 1) toasts.shift();
  toasts.push({ id, ...toast });
  setTimeout(() => dismiss(id), ms);
}

/** It is done. */
export function say(text: string, action?: Toast["action"]): void {
  show({ text, tone: "green", action }, SHOWN_MS);
}

/** It was refused. */
export function sayFault(fault: { message: string; hint: string }): void {
  show({ text: fault.message, tone: "red", hint: fault.hint }, FAULT_MS);
}
