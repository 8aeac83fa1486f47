export default {id:"x",pluginPoint:"cockpit.processInstance.runtime.tab",priority:2000,properties:{label:"Case"},render:()=>{}};
