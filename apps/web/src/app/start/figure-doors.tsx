import { LinkButton } from '../../ui/link-button';
import { Door } from './door';
import { t } from './start.texts';

export function FigureDoors() {
  const usage = <LinkButton to="/nyttjande">{t('figures.openUsage')}</LinkButton>;
  const costs = <LinkButton to="/kostnadsfordelning">{t('figures.openCosts')}</LinkButton>;
  return (
    <>
      <Door title={t('figures.usage')} text={t('figures.usageText')} actions={usage} />
      <Door title={t('figures.costs')} text={t('figures.costsText')} actions={costs} />
    </>
  );
}
