document.title = "Parcel";
