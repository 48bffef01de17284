import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What WCAG 2.2 AA asks and a program can tell, in words that lead to the place. */
export function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  return analyse(
    axe(page)
      .withTags(tags)
      .disableRules([...without]),
  )
}

/** Text whose colours are too near each other. */
export function faint(page: Page): Promise<string[]> {
  return analyse(axe(page).withRules(['color-contrast']))
}

// No page has a frame, for whose sake axe would open a second page; only what is wrong is asked for.
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
}

async function analyse(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  )
}

/** What makes the page scroll sideways, if anything. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return wide.slice(0, 5).map((element) => `wide: ${element.outerHTML.slice(0, 120)}`)
  })
}
