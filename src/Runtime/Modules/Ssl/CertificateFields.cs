using System.Formats.Asn1;
using System.Globalization;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Ssl;

/// <summary>The fields of a certificate as Python shows them. See cpython Modules/_ssl.c _decode_certificate.</summary>
internal static class CertificateFields
{
    private const string AlternativeNames = "2.5.29.17";

    private static readonly Dictionary<string, string> LongNames = new()
    {
        ["2.5.4.3"] = "commonName",
        ["2.5.4.4"] = "surname",
        ["2.5.4.5"] = "serialNumber",
        ["2.5.4.6"] = "countryName",
        ["2.5.4.7"] = "localityName",
        ["2.5.4.8"] = "stateOrProvinceName",
        ["2.5.4.9"] = "streetAddress",
        ["2.5.4.10"] = "organizationName",
        ["2.5.4.11"] = "organizationalUnitName",
        ["2.5.4.12"] = "title",
        ["2.5.4.13"] = "description",
        ["2.5.4.15"] = "businessCategory",
        ["2.5.4.17"] = "postalCode",
        ["2.5.4.42"] = "givenName",
        ["2.5.4.97"] = "organizationIdentifier",
        ["0.9.2342.19200300.100.1.1"] = "userId",
        ["0.9.2342.19200300.100.1.25"] = "domainComponent",
        ["1.2.840.113549.1.9.1"] = "emailAddress",
        ["1.3.6.1.4.1.311.60.2.1.2"] = "jurisdictionStateOrProvinceName",
        ["1.3.6.1.4.1.311.60.2.1.3"] = "jurisdictionCountryName",
    };

    /// <summary>The dictionary of a certificate.</summary>
    public static PyDict Describe(X509Certificate2 certificate)
    {
        PyDict fields = new();
        fields.Set("subject", NameOf(certificate.SubjectName));
        fields.Set("issuer", NameOf(certificate.IssuerName));
        fields.Set("version", Value.FromInt64(certificate.Version));
        fields.Set("serialNumber", Value.FromString(certificate.SerialNumber));
        fields.Set("notBefore", Value.FromString(TimeOf(certificate.NotBefore)));
        fields.Set("notAfter", Value.FromString(TimeOf(certificate.NotAfter)));
        foreach (X509Extension extension in certificate.Extensions)
        {
            if (extension.Oid?.Value == AlternativeNames)
                fields.Set("subjectAltName", NamesIn(extension.RawData));
        }
        return fields;
    }

    private static PyTuple NameOf(X500DistinguishedName name)
    {
        List<Value> parts = [];
        foreach (X500RelativeDistinguishedName part in name.EnumerateRelativeDistinguishedNames(reversed: false))
        {
            if (part.HasMultipleElements)
                continue;
            string type = part.GetSingleElementType().Value ?? "";
            Value text = Value.FromString(part.GetSingleElementValue() ?? "");
            parts.Add(new PyTuple((Value)new PyTuple(Value.FromString(LongNames.GetValueOrDefault(type, type)), text)));
        }
        return new PyTuple([.. parts]);
    }

    private static string TimeOf(DateTime local)
    {
        DateTime time = local.ToUniversalTime();
        string day = time.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2);
        return string.Create(CultureInfo.InvariantCulture, $"{time:MMM} {day} {time:HH:mm:ss yyyy} GMT");
    }

    private static PyTuple NamesIn(byte[] extension)
    {
        List<Value> names = [];
        AsnReader reader = new AsnReader(extension, AsnEncodingRules.DER).ReadSequence();
        while (reader.HasData)
        {
            Asn1Tag tag = reader.PeekTag();
            (string Kind, string Text)? name = tag.TagValue switch
            {
                1 => ("email", reader.ReadCharacterString(UniversalTagNumber.IA5String, tag)),
                2 => ("DNS", reader.ReadCharacterString(UniversalTagNumber.IA5String, tag)),
                6 => ("URI", reader.ReadCharacterString(UniversalTagNumber.IA5String, tag)),
                7 => ("IP Address", AddressText(reader.ReadOctetString(tag))),
                _ => null,
            };
            if (name is { } known)
                names.Add(new PyTuple(Value.FromString(known.Kind), Value.FromString(known.Text)));
            else
                reader.ReadEncodedValue();
        }
        return new PyTuple([.. names]);
    }

    // OpenSSL writes all eight numbers of an address of IPv6.
    private static string AddressText(byte[] bytes)
    {
        if (bytes.Length != 16)
            return bytes.Length == 4 ? new IPAddress(bytes).ToString() : "<invalid>";
        string[] groups = new string[8];
        for (int i = 0; i < groups.Length; i++)
            groups[i] = ((bytes[2 * i] << 8) | bytes[(2 * i) + 1]).ToString("X", CultureInfo.InvariantCulture);
        return string.Join(':', groups);
    }
}
