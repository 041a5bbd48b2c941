import Button, { type ButtonProps } from '@mui/material/Button';
import { t } from './ui.texts';

type SavingButtonProps = Pick<
  ButtonProps,
  'type' | 'variant' | 'color' | 'onClick' | 'children' | 'aria-describedby'
> & {
  isSaving: boolean;
};

/** Safe against a double click: while it saves it answers nothing, but it keeps its place and the focus. */
export function SavingButton({ isSaving, onClick, children, variant = 'contained', ...rest }: SavingButtonProps) {
  return (
    <Button
      {...rest}
      variant={variant}
      className="no-print"
      aria-disabled={isSaving || undefined}
      sx={isSaving ? { opacity: 0.75, cursor: 'progress' } : undefined}
      onClick={(event) => (isSaving ? event.preventDefault() : onClick?.(event))}
    >
      {isSaving ? t('saving') : children}
    </Button>
  );
}
