using Microsoft.Playwright;

namespace ChatBot.EndToEnd.Tests.Pages.Browser;

/// <summary>What of a page's text cannot be read, by the boxes that the browser gives it: a picture that nobody has to look at.</summary>
internal static class Layout
{
    /// <summary>Text that is cut off, text upon other text, and scrolling sideways; a line each.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page) => await page.EvaluateAsync<string[]>(Faults);

    /// <summary>
    /// A line of text is as wide as its box and as high as the middle of it, since boxes of lines touch. What sticks or floats lies on what
    /// is under it by intent, so that only text of one layer is held against each other; what is scrolled away is not seen.
    /// </summary>
    private const string Faults = """
        () => {
          const faults = new Set();
          const root = document.documentElement;
          if (root.scrollWidth > root.clientWidth) faults.add(`the page scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);
          const [lines, boxes] = [[], new Map()];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode, text = node.textContent.trim(), parent = node.parentElement;
            if (!text || parent.closest('script, title, option, details:not([open]) > :not(summary)')) continue;
            if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            // What ends in an ellipsis by intent has the room of its box.
            const rects = parent instanceof SVGElement || boxOf(parent).style.textOverflow === 'ellipsis' ? [parent.getBoundingClientRect()] : [...range.getClientRects()];
            for (const rect of rects.filter(one => one.width > 1)) {
              const line = { text, parent, layer: null, left: rect.left, right: rect.right,
                top: rect.top + rect.height * .25, bottom: rect.bottom - rect.height * .25 };
              if (seen(line)) lines.push(line);
            }
          }
          const canvas = document.createElement('canvas').getContext('2d');
          for (const field of document.querySelectorAll('input[placeholder]')) {
            const style = getComputedStyle(field);
            canvas.font = style.font;
            if (canvas.measureText(field.placeholder).width > field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight))
              faults.add(`"${field.placeholder}" is cut off by its field`);
          }
          // Signs of the drawing are text too.
          for (const sign of document.querySelectorAll('.drawing .sign')) {
            const rect = sign.getBoundingClientRect();
            const line = { text: 'a sign', parent: sign, layer: null, left: rect.left + 2, right: rect.right - 2, top: rect.top + 4, bottom: rect.bottom - 4 };
            if (rect.width && seen(line)) lines.push(line);
          }
          lines.sort((one, other) => one.top - other.top);
          for (let i = 0; i < lines.length; i++)
            for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
              const [one, other] = [lines[i], lines[j]];
              if (one.layer !== other.layer || one.text === 'a sign' && other.text === 'a sign') continue;
              if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 && other.top < one.bottom - 1)
                faults.add(`"${one.text.slice(0, 40)}" and "${other.text.slice(0, 40)}" overlap`);
            }
          return [...faults];

          function boxOf(element) {
            if (!boxes.has(element)) boxes.set(element, { style: getComputedStyle(element), rect: element.getBoundingClientRect() });
            return boxes.get(element);
          }

          // Whether a line is on the page at all; what cuts it is a fault.
          function seen(line) {
            for (let box = line.parent; box; box = box.parentElement) {
              const { style, rect } = boxOf(box);
              if (style.clipPath !== 'none' || rect.right < 0) return false;
              if (!line.layer && (/fixed|sticky/.test(style.position) || style.position === 'absolute' && style.zIndex !== 'auto')) line.layer = box;
              if (box === document.body) break;
              if (style.overflowX === 'visible' && style.overflowY === 'visible' && box.tagName !== 'svg') continue;
              if (/auto|scroll/.test(style.overflowY) && (line.bottom < rect.top || line.top > rect.bottom)) return false;
              const cutAcross = line.left < rect.left - 1 || line.right > rect.right + 1;
              const cutDown = /hidden|clip/.test(style.overflowY) && (line.top < rect.top - 1 || line.bottom > rect.bottom + 1);
              if (cutAcross || cutDown) faults.add(`"${line.text.slice(0, 40)}" is cut off by ${box.tagName.toLowerCase()}.${box.getAttribute('class')}`);
            }
            if (line.left < -1 || line.right > root.clientWidth + 1) faults.add(`"${line.text.slice(0, 40)}" reaches over the edge`);
            return true;
          }
        }
        """;
}
