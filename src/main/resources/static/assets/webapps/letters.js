// A way from an open task to the letters of its case. Fairway decides who may read them.

import {card} from './cards.js';
import {fairway} from './everywhere.js';

export default {
  id: 'fairway-letters',
  pluginPoint: 'tasklist.task.action',
  priority: 100,
  render: (node, {taskId}) => {
    card(taskId).then(found => {
      if (!found?.caseNumber?.startsWith('FW-') || !node.isConnected) {
        return;
      }
      const link = document.createElement('a');
      link.className = 'fairway-letters';
      link.href = `${fairway}letters?case=${encodeURIComponent(found.caseNumber)}`;
      link.target = '_blank';
      link.textContent = 'Letters';
      node.append(link);
    });
  },
};
