import { useLayoutEffect, useRef, type ReactNode } from "react";

interface MeasuredProps {
  readonly name: string;
  readonly report: (name: string, height: number) => void;
  readonly children: ReactNode;
}

/** Tells how high its children are, now and whenever that changes. */
export function Measured({ name, report, children }: MeasuredProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      report(name, element.offsetHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [name, report]);
  return <div ref={box}>{children}</div>;
}
