import { Component, type ReactNode } from "react";
import type { Language } from "../messages";
import { explain } from "./tools";
import type { Trouble } from "./trouble";
import { TroubleNotice } from "./trouble-notice";

interface BoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: { readonly cause: unknown } | undefined;
  readonly trouble: Trouble | undefined;
}

/** Keeps the rest of the pane when a place fails to draw: what went wrong, and a new try. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: undefined, trouble: undefined };

  static getDerivedStateFromError(cause: unknown): BoundaryState {
    return { error: { cause }, trouble: undefined };
  }

  override componentDidCatch(error: unknown) {
    void explain(error, this.props.language).then((trouble) => {
      this.setState({ trouble });
    });
  }

  override render() {
    const { error, trouble } = this.state;
    if (error === undefined) return this.props.children;
    return trouble && <TroubleNotice trouble={trouble} retry={this.retry} />;
  }

  /** A part of the program that could not be fetched is not asked for again before the page is loaded anew. */
  private readonly retry = () => {
    const cause = this.state.error?.cause;
    if (cause instanceof Error && cause.name === "ChunkLoadError") window.location.reload();
    else this.setState({ error: undefined, trouble: undefined });
  };
}
