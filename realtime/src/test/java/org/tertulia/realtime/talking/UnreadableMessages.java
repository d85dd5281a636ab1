package org.tertulia.realtime.talking;

import java.util.List;
import java.util.Locale;

/** Messages that no browser of this product sends, with single quotes for double ones. */
final class UnreadableMessages {
    /** An id of the kind that browsers make. */
    private static final String ID = "7d3a4b4e-9c2e-4b4e-8c2e-4b4e9c2e4b4e";

    static final List<String> ALL = List.of(
            "",
            "hello",
            "null",
            "[]",
            "{",
            "{}",
            "{'type':'ping'}",
            "{'type':'ping','n':'1'}",
            "{'type':'ping','n':1.5}",
            "{'type':'ping','n':99999999999999999999999999999999999999999}",
            "{'type':'ping','n':1,'n':2}",
            "{'type':'ping','n':1,'role':'organiser'}",
            "{'type':'ping','n':1} {}",
            "{'type':'welcome','person':'ana','epoch':1,'mark':'','at':1,'rate':1}",
            "{'type':'dance'}",
            "{'type':'lease','key':1,'on':true}",
            "{'type':'lease','key':'pen/red','on':'true'}",
            "['ping',{'n':1}]",
            "{'type':'hello','stream':'cards','epoch':1,'mark':'','cursor':1,'scopes':[],'has':[],'wants':[],"
                    + "'kept':[{'upTo':2,'scopes':['everyone'],'topics':['*']}]}",
            "{'type':'do','id':'1','withinMillis':0,'command':{}}",
            "{'type':'do','id':'" + ID.toUpperCase(Locale.ROOT) + "','withinMillis':0,'command':{}}",
            "{'type':'do','id':'fTpLTpwuS06MLktOnC5LTg==','withinMillis':0,'command':{}}",
            "{'type':'do','id':'7d3a4b4e-9c2e-3b4e-8c2e-4b4e9c2e4b4e','withinMillis':0,'command':{}}",
            "{'type':'do','id':'" + ID + "','withinMillis':-1,'command':{}}",
            "{'type':'do','id':'" + ID + "','withinMillis':0}",
            "{'type':'do','id':'" + ID + "','withinMillis':0,'command':{'a':1,'a':2}}",
            "{'type':'do','id':'" + ID + "','withinMillis':0,'command':" + "[".repeat(40) + "]".repeat(40) + "}");

    private UnreadableMessages() {}
}
