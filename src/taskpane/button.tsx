import type { ButtonHTMLAttributes } from "react";
import { styles } from "./styles";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> {
  /** `primary`: the one thing to do here; `plain`: another; `quiet`: words that can be pressed; `link`: within a text. */
  readonly look: "primary" | "plain" | "quiet" | "link";
}

const classOf = {
  primary: styles.primaryButton,
  plain: styles.plainButton,
  quiet: styles.quietButton,
  link: styles.link,
};

/** A button. Fluent's own brings its menus along, which weigh more than the whole shell. */
export function Button({ look, type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classOf[look]} />;
}
