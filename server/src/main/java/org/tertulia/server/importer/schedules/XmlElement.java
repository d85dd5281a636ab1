package org.tertulia.server.importer.schedules;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an XML file with all that is in it. */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder words) {
    private static final int DEEPEST = 24;

    /** Reads a file. One with a document type is refused, because that can name other files and grow without end. */
    static XmlElement read(byte[] file) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("it has a document type (DOCTYPE)");
            }
        }
        return element(reader, 1);
    }

    private static XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("it has too many levels");
        }
        var element = new XmlElement(reader.getLocalName(), attributes(reader), new ArrayList<>(), new StringBuilder());
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                element.children().add(element(reader, depth + 1));
            } else if (reader.isCharacters()) {
                element.words().append(reader.getText());
            }
        }
        return element;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    String text() {
        return words.toString().strip();
    }

    /** An attribute; empty if it is not there. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "").strip();
    }

    Stream<XmlElement> all(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted));
    }

    /** The text of the first child of this name; empty if there is none. */
    String textOf(String wanted) {
        return all(wanted).findFirst().map(XmlElement::text).orElse("");
    }
}
